import type { Collection, ContentRecord, RetiredRecord, SourceDocument } from '@florilegium/schema'

/** A record with the document it stands in. */
export interface CatalogEntry {
  /** What a manuscript calls it: its id where that is unique in the catalog, else `document/id`. */
  id: string
  record: ContentRecord
  document: SourceDocument
}

/** An id that is used no more, with what became of it. */
export interface RetiredEntry {
  record: RetiredRecord
  document: SourceDocument
  /** The ids to use instead, as a manuscript calls them. */
  targets: string[]
}

/** What can be embedded and cited: the records of all content packages at hand. */
export interface Catalog {
  documents: readonly SourceDocument[]
  entries: readonly CatalogEntry[]
  /** The entries by id and by `document/id`. Where ids collide, an id has several. */
  byId: ReadonlyMap<string, readonly CatalogEntry[]>
  /** The retired ids by id and by `document/id`. Where ids collide, an id has several. */
  retired: ReadonlyMap<string, readonly RetiredEntry[]>
}

/**
 * Joins collections to a catalog.
 *
 * @param collections - Valid collections. Of two with the same package name, the first is taken.
 * @returns The catalog.
 * @example
 * ```ts @import.meta.vitest
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(catalog.byId.get('berti-values')).toHaveLength(1)
 * expect(catalog.byId.get('making-it-matter/berti-values')).toHaveLength(1)
 * ```
 */
export function createCatalog(collections: readonly Collection[]): Catalog {
  const packages = new Map<string, Collection>()
  for (const collection of collections) {
    if (!packages.has(collection.name)) packages.set(collection.name, collection)
  }
  const documents = [...packages.values()].flatMap((collection) => collection.documents)
  const byId = new Map<string, CatalogEntry[]>()
  const entries = documents.flatMap((document) =>
    document.records.map((record): CatalogEntry => {
      const entry = { id: record.id, record, document }
      byId.set(record.id, [...(byId.get(record.id) ?? []), entry])
      byId.set(`${document.id}/${record.id}`, [entry])
      return entry
    }),
  )
  for (const entry of entries) {
    const sameId = byId.get(entry.record.id)
    if (sameId && sameId.length > 1) entry.id = `${entry.document.id}/${entry.record.id}`
  }
  return { documents, entries, byId, retired: collectRetired(documents, byId) }
}

function collectRetired(
  documents: readonly SourceDocument[],
  byId: ReadonlyMap<string, readonly CatalogEntry[]>,
): Map<string, RetiredEntry[]> {
  const retired = new Map<string, RetiredEntry[]>()
  for (const document of documents) {
    for (const record of document.retired ?? []) {
      const targets = listTargets(record).map((id) => byId.get(`${document.id}/${id}`)?.[0]?.id ?? id)
      const entry = { record, document, targets }
      retired.set(record.id, [...(retired.get(record.id) ?? []), entry])
      retired.set(`${document.id}/${record.id}`, [entry])
    }
  }
  return retired
}

function listTargets(record: RetiredRecord): string[] {
  if (record.type === 'withdrawn') return []
  return record.type === 'moved' ? [record.to] : record.to
}
