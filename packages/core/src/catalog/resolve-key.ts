import type { CslData } from '../citation/csl-data.js'
import { toReference, type Reference } from '../citation/to-reference.js'
import type { Catalog, CatalogEntry, OwnSource } from './catalog.js'
import { findNearestIds } from './find-nearest-ids.js'
import { resolveId, type Resolution } from './resolve-id.js'

/** A work in the writer's own bibliography, as CSL-JSON has it. */
export interface BibliographyItem extends CslData {
  /** The key by which it is cited. */
  id: string
}

/** What a citation key stands for: a work, with the record or the own source it names; or the same as an id that fails. */
export type KeyResolution =
  | { status: 'found'; reference: Reference; entry?: CatalogEntry; own?: OwnSource }
  | Exclude<Resolution, { status: 'found' }>

/** What resolves keys besides the catalog. */
export interface ResolveKeyOptions {
  /** The writer's own bibliography. Default: none. */
  references?: ReadonlyMap<string, BibliographyItem>
}

/**
 * Looks up a citation key: a document, a record, one of the writer's own sources, or a work in the bibliography.
 *
 * @param key - The key, without its `@`.
 * @param catalog - The catalog.
 * @param options - The bibliography.
 * @returns What it stands for.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('./create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(resolveKey('making-it-matter', catalog).reference.id).toBe('making-it-matter')
 * expect(resolveKey('berti-values', catalog).entry.record.id).toBe('berti-values')
 * expect(resolveKey('making-it-mater', catalog)).toEqual({ status: 'unknown', nearest: ['making-it-matter'] })
 * ```
 */
export function resolveKey(
  key: string,
  catalog: Catalog,
  { references = new Map() }: ResolveKeyOptions = {},
): KeyResolution {
  const own = catalog.ownSources.get(key)
  const item = references.get(key)
  if (own) return { status: 'found', own, reference: { id: key, item: item ?? { title: own.title ?? key } } }
  const document = catalog.documentsById.get(key)
  if (document) return { status: 'found', reference: toReference(document) }
  if (item) return { status: 'found', reference: { id: key, item } }
  if (!catalog.byId.has(key) && !catalog.retired.has(key)) {
    const keys = [...catalog.documentsById.keys(), ...references.keys(), ...catalog.ownSources.keys()]
    const nearest = findNearestIds(key, keys)
    if (nearest.length > 0) return { status: 'unknown', nearest }
  }
  const resolution = resolveId(catalog, key)
  if (resolution.status !== 'found') return resolution
  const { entry } = resolution
  return { status: 'found', entry, reference: toReference(entry.document) }
}
