import { createLexicon } from '../grade/lexicon.js'
import { WINDOW } from '../index/segment.js'
import type { Language } from '../languages/language.js'
import { findMarks } from '../quotation/marks.js'
import { createPattern } from '../quotation/pattern.js'
import { listWindows } from './candidates.js'

/**
 * Lists the windows by which quotations are found, with and without what may be marks of the writer.
 *
 * @param texts - The quotations.
 * @param languages - The languages to know.
 * @returns The hashes of the windows.
 */
export function listHashes(texts: readonly string[], languages: readonly Language[]): number[] {
  const { emphasisNotes } = createLexicon(languages)
  return texts.flatMap((text) => {
    const marks = findMarks(text, emphasisNotes)
    const patterns = [createPattern(text, []), ...(marks.length > 0 ? [createPattern(text, marks)] : [])]
    return patterns.flatMap((pattern) => listWindows(pattern, WINDOW).map(({ hash }) => hash))
  })
}
