import type { Collection, RetiredRecord, SourceDocument } from '@florilegium/schema'
import type {
  Catalog,
  CatalogConflict,
  CatalogEntry,
  CatalogSources,
  OwnSource,
  RetiredEntry,
} from './catalog.js'
import { createSources } from './create-sources.js'

/** What a catalog holds besides collections. */
export interface CreateCatalogOptions {
  /** Texts of the writer's own that quotations are checked against. Default: none. */
  sources?: readonly OwnSource[]
}

/**
 * Joins collections to a catalog.
 *
 * @param collections - Valid collections. Of two with the same package name, the first is taken.
 * @param options - What to check against besides.
 * @returns The catalog.
 * @example
 * ```ts @import.meta.vitest
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(catalog.byId.get('berti-values')).toHaveLength(1)
 * expect(catalog.byId.get('making-it-matter/berti-values')).toHaveLength(1)
 * ```
 */
export function createCatalog(
  collections: readonly Collection[],
  { sources = [] }: CreateCatalogOptions = {},
): Catalog {
  const packages = new Map<string, Collection>()
  for (const collection of collections) {
    if (!packages.has(collection.name)) packages.set(collection.name, collection)
  }
  const used = [...packages.values()]
  const { documents, conflicts } = collectDocuments(used)
  const byId = new Map<string, CatalogEntry[]>()
  const add = (id: string, entry: CatalogEntry): void => {
    const list = byId.get(id)
    if (list) list.push(entry)
    else byId.set(id, [entry])
  }
  const entries = documents.flatMap((document) =>
    document.records.map((record): CatalogEntry => {
      const entry = { id: record.id, record, document }
      add(record.id, entry)
      add(`${document.id}/${record.id}`, entry)
      return entry
    }),
  )
  for (const entry of entries) {
    const sameId = byId.get(entry.record.id)
    if (sameId && sameId.length > 1) entry.id = `${entry.document.id}/${entry.record.id}`
  }
  let ready: CatalogSources | undefined
  return {
    collections: used,
    documents,
    documentsById: new Map(documents.map((document) => [document.id, document])),
    ownSources: new Map(sources.map((source) => [source.id, source])),
    entries,
    byId,
    retired: collectRetired(documents, byId),
    topics: used.flatMap(({ topics = [] }) => topics),
    conflicts,
    searchFields: new Map(),
    get sources() {
      return (ready ??= createSources(entries, documents, sources))
    },
  }
}

function collectDocuments(collections: readonly Collection[]): {
  documents: SourceDocument[]
  conflicts: CatalogConflict[]
} {
  const documents = new Map<string, SourceDocument>()
  const owners = new Map<string, string>()
  const conflicts: CatalogConflict[] = []
  for (const { name, documents: own } of collections) {
    for (const document of own) {
      const owner = owners.get(document.id)
      if (owner !== undefined) conflicts.push({ document: document.id, packages: [owner, name] })
      else {
        owners.set(document.id, name)
        documents.set(document.id, document)
      }
    }
  }
  return { documents: [...documents.values()], conflicts }
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
