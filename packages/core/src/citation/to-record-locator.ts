import type { ContentRecord, SourceDocument } from '@florilegium/schema'
import type { Locator } from './locator.js'
import { parseLocator } from './parse-locator.js'

/**
 * Finds the place of a record in its document.
 *
 * @param record - The record.
 * @param document - The document it stands in.
 * @returns The number of a recommendation, the label of a provision, or the title of the section. Nothing where the
 *   section has no title of its own.
 * @example
 * ```ts @import.meta.vitest
 * const { document, quotes } = await import('@florilegium/multilateralism/making-it-matter')
 * expect(toRecordLocator(quotes['narlikar-hard-look'], document)).toEqual({
 *   label: 'section',
 *   value: 'Towards Meaningful Multilateralism',
 *   isTitle: true,
 * })
 * ```
 */
export function toRecordLocator(record: ContentRecord, document: SourceDocument): Locator | undefined {
  if (record.type === 'recommendation' && record.number !== undefined) {
    return { label: 'recommendation', value: String(record.number) }
  }
  if (record.type === 'provision') {
    const { locator, suffix } = parseLocator(record.label)
    return locator && suffix === undefined ? locator : { label: 'literal', value: record.label }
  }
  const title = document.sections.find(({ id }) => id === record.section)?.title
  // A title in square brackets is not the document's own.
  return title === undefined || title.startsWith('[')
    ? undefined
    : { label: 'section', value: title, isTitle: true }
}
