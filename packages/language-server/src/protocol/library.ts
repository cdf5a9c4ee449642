import type { CatalogEntry } from '@florilegium/core'
import type { ProjectParams } from './session.js'

/** The type of a record. */
export type RecordType = CatalogEntry['record']['type']

/** A record as lists show it. */
export interface RecordSummary {
  type: RecordType
  /** What a manuscript calls it. */
  id: string
  document: string
  section: string
  /** Left out where the section has no title of its own. */
  sectionTitle?: string
  /** Whose words they are, with their office; or what the words are in their document. */
  speaker: string
  /** Of a recommendation, its number and title. */
  heading?: string
  text: string
  /** The short citation of its document. */
  citation: string
  /** The titles of its topics. */
  topics: string[]
  /** Where in the text the first words of the search stand, in UTF-16 code units. Left out where none does. */
  match?: number
}

/** A section of a document in the library. */
export interface LibrarySection {
  id: string
  title: string
  /** How many records it holds. */
  records: number
}

/** A document in the library. */
export interface LibraryDocument {
  id: string
  title: string
  /** Without its subtitle. */
  shortTitle: string
  citation: string
  /** Its entry in a bibliography. */
  reference: string
  /** An http(s) address. */
  url?: string
  records: number
  sections: LibrarySection[]
}

/** A text of the writer's own in the library. */
export interface LibrarySource {
  id: string
  title: string
}

/** Something to filter by. */
export interface LibraryFilter {
  /** What {@link SearchParams} takes. */
  id: string
  name: string
  records: number
}

/** What a project has to quote from. */
export interface Library {
  documents: LibraryDocument[]
  sources: LibrarySource[]
  speakers: LibraryFilter[]
  topics: LibraryFilter[]
}

/** Asks for the {@link Library} of a project. */
export const libraryMethod = 'florilegium/library'

/** What {@link searchMethod} is asked with. All that is given must hold. */
export interface SearchParams extends ProjectParams {
  /** The id of one record. */
  id?: string
  /** Words. Default: none, which stands for every record. */
  query?: string
  document?: string
  section?: string
  /** The name of a person. */
  speaker?: string
  topic?: string
  /** Default: all. */
  types?: RecordType[]
  /** Default: 200. */
  limit?: number
}

/** The best of what fits. */
export interface SearchAnswer {
  /** How many records fit. */
  total: number
  records: RecordSummary[]
}

/** Asks for the {@link SearchAnswer} to words and filters. */
export const searchMethod = 'florilegium/search'
