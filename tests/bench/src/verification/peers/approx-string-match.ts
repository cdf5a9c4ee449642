import search from 'approx-string-match'
import { normalise } from '../words/normalise.js'
import type { Peer } from './peer.js'
import { verifyNormalised } from './verify-normalised.js'

/** The share of characters that may differ. */
const ERRORS = 0.35

/** Exact search first, then `search` with as many errors as a third of the length, in normalised texts. */
export const approxStringMatch: Peer = {
  prepare(documents) {
    const texts = documents.map(({ text }) => normalise(text))
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
        let errors = Math.floor(pattern.length * ERRORS)
        let best: { document: number; start: number; end: number; text: string } | undefined
        for (const [document, source] of texts.entries()) {
          // It returns the matches with the fewest errors only.
          const [match] = search(source, pattern, errors)
          if (!match) continue
          best = { document, start: match.start, end: match.end, text: source }
          errors = match.errors - 1
          if (errors < 0) break
        }
        return best ? verifyNormalised(pattern, best) : { verdict: 'absent' }
      },
    }
  },
}
