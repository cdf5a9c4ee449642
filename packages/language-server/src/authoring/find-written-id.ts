import type { CatalogEntry, Range } from '@florilegium/core'
import { findCitationAt, findDirectiveAt, type Manuscript } from '../manuscripts/manuscript.js'

/** The id of a record as a manuscript writes it. */
export interface WrittenId {
  id: string
  /** The document, where it is written before the id. */
  documentId?: string
  /** The id alone. */
  range: Range
  /** The record that it stands for in the manuscript's project. */
  entry?: CatalogEntry
}

/**
 * Finds the id of a record that a position in a manuscript stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - The position, in UTF-16 code units.
 * @returns The id in a directive or a citation; nothing elsewhere, and for the key of a whole work.
 */
export function findWrittenId(manuscript: Manuscript, offset: number): WrittenId | undefined {
  const directive = findDirectiveAt(manuscript, offset)
  if (directive?.id) {
    const [entry] = directive.entries
    return toWrittenId(manuscript, { key: directive.id.value, range: directive.id.range, entry }, offset)
  }
  const citation = findCitationAt(manuscript, offset)
  if (!citation) return undefined
  const { key, keyRange, resolution } = citation
  if (resolution.status === 'found' && !resolution.entry) return undefined
  const entry = resolution.status === 'found' ? resolution.entry : undefined
  return toWrittenId(manuscript, { key, range: keyRange, entry }, offset)
}

function toWrittenId(
  { text }: Manuscript,
  { key, range, entry }: { key: string; range: Range; entry: CatalogEntry | undefined },
  offset: number,
): WrittenId | undefined {
  if (offset < range.start || offset > range.end) return undefined
  const slash = key.indexOf('/')
  const id = key.slice(slash + 1)
  // In braces, a key does not end with its last letter.
  const start = range.start + text.slice(range.start, range.end).lastIndexOf(id)
  return {
    id,
    ...(slash > 0 && { documentId: key.slice(0, slash) }),
    range: { start, end: start + id.length },
    ...(entry && { entry }),
  }
}
