import type { Collection, ContentRecord, RetiredRecord, SourceDocument, Topic } from '@florilegium/schema'
import type { Source, SourceIndex } from '@florilegium/verify'
import type { SearchField } from './score-record.js'

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

/** A page or a chapter of a text. It goes on to where the next begins. */
export interface SourcePart {
  kind: 'page' | 'heading'
  /** What is printed on the page as its number, or the words of the heading. */
  name: string
  /** Where it begins in the text, in UTF-16 code units from 0. */
  start: number
}

/** A text of the writer's own that quotations are checked against. Its id is the key by which it is cited. */
export interface OwnSource extends Source {
  /** What it is called in messages. Default: its id. */
  title?: string
  /** Its pages or chapters in order, which say where a quotation stands. Default: none. */
  parts?: readonly SourcePart[]
}

/** What a source of the index is a text of. */
export type SourceOwner =
  | { document: SourceDocument; entry?: CatalogEntry; own?: never }
  | { own: OwnSource; document?: never; entry?: never }

/** How much of a document quotations can be checked against. */
export type SourceExtent = 'full-text' | 'fingerprint' | 'records'

/** The texts that quotations are checked against. */
export interface CatalogSources {
  index: SourceIndex
  /** Whose text each source of the index is, by its id there. */
  owners: ReadonlyMap<string, SourceOwner>
  /** The ids in the index of what belongs to a document or an own source, by its id. */
  idsOf: ReadonlyMap<string, ReadonlySet<string>>
  /** How much of each document is at hand, by its id. */
  extents: ReadonlyMap<string, SourceExtent>
  /** Why a text cannot be used, in sentences. */
  faults: readonly string[]
  /** An index of the text of one record alone, under `document/id`. It is made once. */
  indexOf: (entry: CatalogEntry) => SourceIndex
}

/** Two packages with a document of the same id: only that of the first is used. */
export interface CatalogConflict {
  document: string
  /** The package whose document is used, and the one whose is not. */
  packages: [string, string]
}

/** What can be embedded, cited and checked against: the records and texts of all content packages at hand. */
export interface Catalog {
  collections: readonly Collection[]
  documents: readonly SourceDocument[]
  documentsById: ReadonlyMap<string, SourceDocument>
  /** The writer's own sources by id. */
  ownSources: ReadonlyMap<string, OwnSource>
  entries: readonly CatalogEntry[]
  /** The entries by id and by `document/id`. Where ids collide, an id has several. */
  byId: ReadonlyMap<string, readonly CatalogEntry[]>
  /** The retired ids by id and by `document/id`. Where ids collide, an id has several. */
  retired: ReadonlyMap<string, readonly RetiredEntry[]>
  topics: readonly Topic[]
  conflicts: readonly CatalogConflict[]
  /** What searches have made ready of the records so far. */
  readonly searchFields: Map<CatalogEntry, readonly SearchField[]>
  /** The texts that quotations are checked against. They are made ready when they are first asked for. */
  readonly sources: CatalogSources
}
