import { createLexicon } from './grade/lexicon.js'
import { filterWindows } from './index/filter-windows.js'
import { createSegment, WINDOW } from './index/segment.js'
import { groupTexts } from './index/group-texts.js'
import { assembleIndex, LANGUAGES, type CreateIndexOptions } from './index/source-index.js'
import { listWindows } from './locate/candidates.js'
import { findMarks } from './quotation/marks.js'
import { createPattern } from './quotation/pattern.js'
import { toReadingText } from './source/reading-text.js'
import type { Source } from './source/source.js'
import type { Verification } from './verification.js'
import { verifyQuotation } from './verify-quotation.js'

/**
 * Verifies quotations in one pass over the sources, without an index of them: for a manuscript and a report that are
 * looked at once.
 *
 * @param texts - The quotations, without the quotation marks around them.
 * @param sources - The sources. Their ids must differ.
 * @param options - The languages to know, and fingerprints of further sources.
 * @returns What `verifyQuotation` says of each, in order.
 * @throws {RangeError} When two sources have the same id, or a section has a range that is not within its text.
 * @example
 * ```ts @import.meta.vitest
 * const source = { id: 'charter', text: 'We the peoples of the United Nations' }
 * const [first, second] = verifyQuotations(['we the peoples of the', 'we the people of the'], [source])
 * expect(first?.verdict).toBe('verbatim')
 * expect(second?.verdict).toBe('altered')
 * ```
 */
export function verifyQuotations(
  texts: readonly string[],
  sources: readonly Source[],
  options: CreateIndexOptions = {},
): Verification[] {
  const { languages = LANGUAGES, fingerprints } = options
  const { emphasisNotes } = createLexicon(languages)
  const patterns = texts.flatMap((text) => {
    const marks = findMarks(text, emphasisNotes)
    return [createPattern(text, []), ...(marks.length > 0 ? [createPattern(text, marks)] : [])]
  })
  const collect = filterWindows(
    patterns.flatMap((pattern) => listWindows(pattern, WINDOW).map(({ hash }) => hash)),
  )
  const segments = groupTexts(sources.map(toReadingText)).map((group) => createSegment(group, collect))
  const index = assembleIndex(segments, fingerprints, languages)
  return texts.map((text) => verifyQuotation(text, index))
}
