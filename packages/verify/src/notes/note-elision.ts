import type { Lexicon } from '../grade/lexicon.js'
import { holdsReservation } from '../grade/qualifiers.js'
import type { Excerpt, Note } from '../verification.js'

/**
 * Notes an ellipsis that leaves out a negation or a condition.
 *
 * @param mark - The ellipsis.
 * @param source - What it leaves out.
 * @param lexicon - The word lists.
 * @returns The note, if there is one to make.
 */
export function noteElision(mark: Excerpt, source: Excerpt, lexicon: Lexicon): Note[] {
  return holdsReservation(source.text, lexicon) ? [{ type: 'elision-drops-qualifier', excerpt: mark }] : []
}
