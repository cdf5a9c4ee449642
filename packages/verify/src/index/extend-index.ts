import type { Source } from '../source/source.js'
import { toReadingText } from '../source/reading-text.js'
import { createSegment, type Segment } from './segment.js'
import { groupTexts } from './group-texts.js'
import { assembleIndex, type SourceIndex } from './source-index.js'

/**
 * Adds sources to an index. Small segments are joined as they come, so that a source is read again only a logarithmic
 * number of times, however many are added one by one.
 *
 * @param index - The index. It stays as it is.
 * @param sources - The sources to add.
 * @returns The index of them all.
 * @throws {RangeError} When two sources have the same id, or a section has a range that is not within its text.
 * @example
 * ```ts @import.meta.vitest
 * const { createIndex, verifyQuotation } = await import('@florilegium/verify')
 * const index = extendIndex(createIndex([{ id: 'a', text: 'We the peoples of the United Nations' }]), [
 *   { id: 'b', text: 'determined to save succeeding generations' },
 * ])
 * expect(verifyQuotation('to save succeeding generations', index).place?.source).toBe('b')
 * ```
 */
export function extendIndex(index: SourceIndex, sources: readonly Source[]): SourceIndex {
  const added = groupTexts(sources.map(toReadingText)).map((texts) => createSegment(texts))
  return assembleIndex(compact([...index.segments, ...added]), index.fingerprints, index.lexicon.languages)
}

/**
 * Merges indexes.
 *
 * @param indexes - The indexes. They stay as they are.
 * @returns The index of all their sources, with all their languages.
 * @throws {RangeError} When two sources have the same id.
 */
export function mergeIndexes(indexes: readonly SourceIndex[]): SourceIndex {
  const languages = new Map(
    indexes.flatMap(({ lexicon }) => lexicon.languages.map((language) => [language.tag, language])),
  )
  const segments = indexes.flatMap((index) => index.segments).sort((a, b) => sizeOf(b) - sizeOf(a))
  const fingerprints = indexes.flatMap((index) => index.fingerprints)
  return assembleIndex(compact(segments), fingerprints, [...languages.values()])
}

/** Joins segments until each is more than twice as large as the one after it (the rule of a log-structured merge tree). */
function compact(segments: readonly Segment[]): Segment[] {
  const kept: Segment[] = []
  for (const segment of segments) {
    let last = segment
    for (let before = kept.at(-1); before && sizeOf(before) <= 2 * sizeOf(last); before = kept.at(-1)) {
      const groups = groupTexts([...before.texts, ...last.texts])
      if (groups.length !== 1) break
      kept.pop()
      last = createSegment(groups[0] ?? [])
    }
    kept.push(last)
  }
  return kept
}

function sizeOf({ entries }: Segment): number {
  return entries.length
}
