import type { Lexicon } from '../grade/lexicon.js'
import { holdsQualifier } from '../grade/qualifiers.js'
import type { Excerpt, Note } from '../verification.js'

/**
 * Notes an ellipsis that leaves out a negation, a condition or a modal verb.
 *
 * @param mark - The ellipsis.
 * @param source - What it leaves out.
 * @param lexicon - The word lists.
 * @returns The note, if there is one to make.
 */
export function noteElision(mark: Excerpt, source: Excerpt, lexicon: Lexicon): Note[] {
  return holdsQualifier(source.text, lexicon) ? [{ type: 'elision-drops-qualifier', excerpt: mark }] : []
}
