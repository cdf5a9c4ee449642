import { filterWindows } from './index/filter-windows.js'
import { listHashes } from './locate/list-hashes.js'
import { createSegment } from './index/segment.js'
import { groupTexts } from './index/group-texts.js'
import { assembleIndex, LANGUAGES, type CreateIndexOptions } from './index/source-index.js'
import { toReadingText } from './source/reading-text.js'
import type { Source } from './source/source.js'
import type { Verification } from './verification.js'
import { verifyQuotation } from './verify-quotation.js'

/** Shorter sources, in code units, are indexed faster than filtered. */
const LEAST_FILTERED = 1 << 24

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
  const readings = sources.map(toReadingText)
  const length = readings.reduce((sum, { text }) => sum + text.length, 0)
  const collect = length < LEAST_FILTERED ? undefined : filterWindows(listHashes(texts, languages))
  const segments = groupTexts(readings).map((group) => createSegment(group, collect))
  const index = assembleIndex(segments, fingerprints, languages)
  return texts.map((text) => verifyQuotation(text, index))
}
