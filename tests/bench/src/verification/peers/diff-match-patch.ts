import DiffMatchPatch from 'diff-match-patch'
import { normalise } from '../words/normalise.js'
import { wordsOf } from '../words/words-of.js'
import { alignWords } from '../words/align-words.js'
import type { Peer } from './peer.js'
import { verifyNormalised } from './verify-normalised.js'

/** `match_main` takes patterns of 32 characters at most. */
const SLICE = 32

/** How far from its expected place a following slice may be. */
const NEAR = 64

const MOST_DIFFERENT = 0.35

/** `match_main` with slices, as annotation tools anchor quotations with it; no place is expected, so the middle is given. */
export const diffMatchPatch: Peer = {
  prepare(documents) {
    const texts = documents.map(({ text }) => normalise(text))
    const matcher = new DiffMatchPatch()
    return {
      verify(text) {
        const pattern = normalise(text)
        for (const [document, source] of texts.entries()) {
          const start = source.indexOf(pattern)
          if (start < 0) continue
          return {
            verdict: 'verbatim',
            place: { document, start, end: start + pattern.length, isNormalised: true },
          }
        }
        const most = MOST_DIFFERENT * wordsOf(pattern).length
        for (const [document, source] of texts.entries()) {
          const match = matchSlices(matcher, source, pattern)
          if (!match) continue
          const { cost } = alignWords(wordsOf(pattern), wordsOf(source.slice(match.start, match.end)))
          if (cost <= most) return verifyNormalised(pattern, { document, text: source, ...match })
        }
        return { verdict: 'absent' }
      },
    }
  },
}

function matchSlices(
  matcher: DiffMatchPatch,
  text: string,
  pattern: string,
): { start: number; end: number } | undefined {
  let expected = Math.floor(text.length / 2)
  let start = Infinity
  let end = -Infinity
  matcher.Match_Distance = 2 * text.length
  for (let offset = 0; offset < pattern.length; offset += SLICE) {
    const slice = pattern.slice(offset, offset + SLICE)
    const found = matcher.match_main(text, slice, expected)
    if (found < 0) return undefined
    start = Math.min(start, found)
    end = Math.max(end, found + slice.length)
    expected = found + slice.length
    matcher.Match_Distance = NEAR
  }
  return { start, end }
}
