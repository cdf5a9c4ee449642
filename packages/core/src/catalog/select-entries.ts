import type { Directive, Filter } from '../manuscript/directives/directive.js'
import type { Catalog, CatalogEntry } from './catalog.js'

/** What a record has of each filter. */
const read: Record<Filter, (entry: CatalogEntry) => readonly string[]> = {
  document: ({ document }) => [document.id],
  section: ({ record }) => [record.section],
  topic: ({ record }) => record.topics,
  speaker: ({ record }) => (record.type === 'quote' ? [record.speaker] : []),
  kind: ({ record }) => (record.type === 'recommendation' ? [record.kind] : []),
}

/**
 * Chooses the records of a list such as `::recommendations{document=making-it-matter kind=numbered}`.
 *
 * @param directive - The list: which type of record, and by what they are chosen. All of it must hold.
 * @param catalog - The records there are.
 * @returns The records that fit, in the order of their documents.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('./create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const filters = [{ name: 'kind', value: 'numbered', range: { start: 0, end: 0 } }]
 * const entries = selectEntries({ name: 'recommendations', filters }, createCatalog([multilateralism]))
 * expect(entries.map(({ record }) => record.number)).toEqual([1, 2, 3, 4, 5])
 * ```
 */
export function selectEntries(
  { name, filters }: Pick<Directive, 'name' | 'filters'>,
  { entries }: Catalog,
): CatalogEntry[] {
  const type = name === 'quotes' ? 'quote' : 'recommendation'
  return entries.filter(
    (entry) =>
      entry.record.type === type &&
      filters.every((filter) => read[filter.name](entry).includes(filter.value)),
  )
}

/**
 * Lists the values that a filter may have.
 *
 * @param filter - The filter.
 * @param catalog - The records there are.
 * @returns Each value once, in the order of the documents.
 */
export function listFilterValues(filter: Filter, { entries }: Pick<Catalog, 'entries'>): string[] {
  return [...new Set(entries.flatMap((entry) => read[filter](entry)))]
}
