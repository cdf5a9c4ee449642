import { alignWords } from '../words/align-words.js'
import { wordsOf } from '../words/words-of.js'
import type { Outcome } from './peer.js'

/** How much more text is read on both sides, since an approximate match may end inside a word. */
const CONTEXT = 20

/**
 * Names the words that differ at an approximate match in a normalised text.
 *
 * @param pattern - The normalised quotation.
 * @param match - The document, its normalised text, and the stretch found.
 * @returns The outcome.
 */
export function verifyNormalised(
  pattern: string,
  { document, text, start, end }: { document: number; text: string; start: number; end: number },
): Outcome {
  const passage = text.slice(Math.max(0, start - CONTEXT), end + CONTEXT)
  const { cost, differences } = alignWords(wordsOf(pattern), wordsOf(passage))
  return {
    verdict: cost === 0 ? 'verbatim' : 'altered',
    place: { document, start, end, isNormalised: true },
    differences,
  }
}
