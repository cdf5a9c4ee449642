import type { Range } from '@florilegium/core'
import type { ContentFiles } from '@florilegium/schema'
import type { Document } from 'yaml'

/** Which of the files that a content package is written in. */
export type ContentKind = keyof ContentFiles

/** Something that is wrong in a content file. */
export interface ContentFinding {
  /** The narrowest place, in UTF-16 code units of the file. */
  range: Range
  /** What was found and what to do. */
  message: string
  /** What may stand there instead, the likeliest first. */
  expected: readonly string[]
}

/** A YAML file of a content package, as far as it can be read while somebody types. */
export interface ContentFile {
  uri: string
  kind: ContentKind
  text: string
  /** Its nodes with their places; nothing where it is beyond the limits. */
  yaml?: Document
  /** Its value; nothing where it has none that can be told. */
  content: unknown
  /** What keeps it from being YAML. */
  findings: readonly ContentFinding[]
}

/** The files of records, and the type of the records in each. */
export const recordKinds = {
  quotes: 'quote',
  passages: 'passage',
  recommendations: 'recommendation',
  provisions: 'provision',
} as const

/** The name of a file of records, without its extension. */
export type RecordKind = keyof typeof recordKinds

/** The files that describe a document, by name without extension. The topics stand beside its folder. */
export const documentKinds = [
  'document',
  'quotes',
  'passages',
  'recommendations',
  'provisions',
  'retired',
] as const satisfies ContentKind[]

/**
 * Says whether a file holds records.
 *
 * @param kind - Which file.
 * @returns Whether it does.
 */
export function isRecordKind(kind: ContentKind): kind is RecordKind {
  return Object.hasOwn(recordKinds, kind)
}
