import { searchRecords, type Catalog } from '@florilegium/core'
import type { SearchAnswer, SearchParams } from '../../protocol.js'
import { summarizeEntry } from './summarize-entry.js'

/** More than a person looks through. */
const MOST = 200

/**
 * Finds records by words and filters.
 *
 * @param catalog - The records there are.
 * @param params - What they must have.
 * @returns How many fit, and the best of them; without words, in the order of their documents.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('@florilegium/core')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * const { records } = findRecords(catalog, { query: 'death-blow', speaker: 'Mary Robinson' })
 * expect(records.map(({ id, citation }) => [id, citation])).toEqual([
 *   ['robinson-inequalities', 'GIGA and Körber-Stiftung 2021'],
 * ])
 * expect(findRecords(catalog, { types: ['recommendation'], limit: 1 }).records).toHaveLength(1)
 * ```
 */
export function findRecords(
  catalog: Catalog,
  { id, query = '', document, section, speaker, topic, types, limit = MOST }: Omit<SearchParams, 'uri'>,
): SearchAnswer {
  const found = searchRecords(catalog, query, {
    ...(document !== undefined && { document }),
    ...(speaker !== undefined && { speaker }),
    ...(topic !== undefined && { topic }),
  })
  const fitting = found.filter(
    ({ entry: { id: own, record } }) =>
      (id === undefined || own === id) &&
      (section === undefined || record.section === section) &&
      (!types || types.includes(record.type)),
  )
  return {
    total: fitting.length,
    records: fitting.slice(0, limit).map(({ entry, ranges: [first] }) => ({
      ...summarizeEntry(entry, catalog),
      ...(first && { match: first.start }),
    })),
  }
}
