import { createLexicon } from '../grade/lexicon.js'
import type { Language } from '../languages/language.js'
import { findMarks } from '../quotation/marks.js'
import { createPattern } from '../quotation/pattern.js'
import { visitWindows } from './candidates.js'

/**
 * Lists the windows by which quotations are found, with and without what may be marks of the writer.
 *
 * @param texts - The quotations.
 * @param languages - The languages to know.
 * @returns The hashes of the windows.
 */
export function listHashes(texts: readonly string[], languages: readonly Language[]): number[] {
  const { emphasisNotes } = createLexicon(languages)
  const hashes: number[] = []
  for (const text of texts) {
    const marks = findMarks(text, emphasisNotes)
    const patterns = [createPattern(text, []), ...(marks.length > 0 ? [createPattern(text, marks)] : [])]
    for (const pattern of patterns) visitWindows(pattern, (hash) => hashes.push(hash))
  }
  return hashes
}
