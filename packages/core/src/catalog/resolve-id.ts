import type { Catalog, CatalogEntry, RetiredEntry } from './catalog.js'
import { findNearestIds } from './find-nearest-ids.js'

/** What an id in a manuscript stands for: one record, several, one that is retired, or none but perhaps a near one. */
export type Resolution =
  | { status: 'found'; entry: CatalogEntry }
  | { status: 'ambiguous'; candidates: string[] }
  | { status: 'retired'; entry: RetiredEntry }
  | { status: 'unknown'; nearest: string[] }

/**
 * Looks up an id that a manuscript uses.
 *
 * @param catalog - The catalog.
 * @param id - An id, or `document/id`.
 * @returns The entry; or the full ids to choose from where several documents use the id; or what became of a retired id;
 * or the nearest ids.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('./create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(resolveId(catalog, 'berti-value')).toEqual({ status: 'unknown', nearest: ['berti-values'] })
 * ```
 */
export function resolveId(catalog: Catalog, id: string): Resolution {
  const entries = catalog.byId.get(id) ?? []
  const [entry] = entries
  if (!entry) {
    const [retired] = catalog.retired.get(id) ?? []
    if (retired) return { status: 'retired', entry: retired }
    const ids = id.includes('/') ? catalog.byId.keys() : catalog.entries.map((entry) => entry.id)
    return { status: 'unknown', nearest: findNearestIds(id, ids) }
  }
  if (entries.length > 1) return { status: 'ambiguous', candidates: entries.map(({ id }) => id) }
  return { status: 'found', entry }
}
