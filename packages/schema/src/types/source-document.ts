import type { CslItem } from './csl-item.js'
import type { ContentRecord, Id } from './record.js'

/** A part of a document under one heading. */
export interface Section {
  id: Id
  /**
   * The heading, as the document has it. A title in square brackets is ours, for a part that has no heading.
   *
   * @minLength 1
   */
  title: string
  /** What stands above the heading and numbers it, such as "Thought Experiment I". */
  label?: string
}

/** Somebody whose words the document quotes. */
export interface Person {
  id: Id
  /** @minLength 1 */
  name: string
  /** The office the document gives. Left out where it gives none. */
  role?: string
}

/** The text the records were proved against. It is not published. */
export interface SourceText {
  /** The name of its file among the sources. */
  file: string
  /**
   * SHA-256 of its bytes.
   *
   * @pattern ^[0-9a-f]{64}$
   */
  sha256: string
  /** Set where the text was extracted from a PDF or a scan, so that spaces and hyphens inside words are unreliable. */
  extracted?: true
}

/** What a document says of itself, before its records. */
export interface DocumentContent {
  id: Id
  bibliography: CslItem
  /** Set where only a part of the work is at hand: which part. */
  excerpt?: string
  /** Whose the text is, and on what terms parts of it stand here. */
  rights: string
  source: SourceText
  /** In reading order. */
  sections: Section[]
  people: Person[]
}

/** A document with its records, as a content package exports it. */
export interface SourceDocument extends DocumentContent {
  /** In the order of the document. */
  records: ContentRecord[]
}

/** What a content package exports. */
export interface Collection {
  /** The address of the JSON Schema. */
  $schema?: string
  /** The name of the npm package. */
  name: string
  /** The version of the npm package. */
  version: string
  documents: SourceDocument[]
}
