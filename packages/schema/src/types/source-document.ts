import type { CslItem } from './csl-item.js'
import type { ContentRecord, Id, SourceRange, Terms } from './record.js'
import type { RetiredRecord } from './retired-record.js'

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

/** A section as its author writes it: with the lines of the source that it takes up. */
export interface SectionContent extends Section {
  /**
   * Its text in reading order, title included.
   *
   * @minItems 1
   */
  lines: LineRange[]
  /** What stands apart from its running text, such as pull quotes. */
  asides?: LineRange[]
}

/**
 * Lines of the source, from 1, first and last included: `12`, or `12-34`. Where a line is shared, a column follows it,
 * from 1 in UTF-16 code units, first and last included: `12:5-34:80`.
 *
 * @pattern ^[1-9][0-9]*(:[1-9][0-9]*)?(-[1-9][0-9]*(:[1-9][0-9]*)?)?$
 */
export type LineRange = string

/** Somebody whose words the document quotes: a person or an institution. */
export interface Person {
  id: Id
  /** @minLength 1 */
  name: string
  /** The office the document gives. Left out where it gives none. */
  role?: string
}

/** A subject that records are about. */
export interface Topic {
  id: Id
  /** @minLength 1 */
  title: string
  /**
   * What belongs to it, in one sentence.
   *
   * @minLength 1
   */
  description: string
}

/** The text the records were proved against. */
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
  /** Set where the rights allow to publish the whole text with the package. Left out, it stays where it is. */
  published?: true
}

/** The whole text of a document, where its rights allow to publish it. */
export interface FullText {
  /** The source, character by character. */
  text: string
  /** Where its sections stand, in reading order. */
  sections: FullTextSection[]
}

/** Where a section stands in the text. */
export interface FullTextSection {
  id: Id
  /** The pieces, in reading order. */
  ranges: SourceRange[]
}

/** What a document says of itself, before its records. */
export interface DocumentContent extends Terms {
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
  /** By type, and within a type in the order of the document. */
  records: ContentRecord[]
  /** What became of ids that are used no more. Left out where there are none. */
  retired?: RetiredRecord[]
  /** The whole text, where the rights allow. */
  fullText?: FullText
  /**
   * Where the whole text is not published: the address of its fingerprint for `@florilegium/verify`, as a path from the
   * folder of `collection.json`, or the bytes themselves as a data URL. It decides whether any quotation stands in the
   * document, and in which of its sections, without the text.
   *
   * @pattern ^([.]/([a-z0-9-]+/)*[a-z0-9-]+[.]bin|data:application/octet-stream;base64,[A-Za-z0-9+/]+=*)$
   */
  fingerprint?: string
}

/** What a content package exports. */
export interface Collection {
  /** The address of the JSON Schema. */
  $schema?: string
  /** The name of the npm package. */
  name: string
  /** The version of the npm package. */
  version: string
  /** The subjects that its records are about. Left out where there are none. */
  topics?: Topic[]
  documents: SourceDocument[]
}
