import type { Range } from '@florilegium/core'
import { isMap } from 'yaml'
import type { ContentFile } from './content-file.js'
import { listIds, type IdSpace } from './list-ids.js'

/** An entry of a content file, for an outline. */
export interface ContentSymbol {
  id: string
  space: IdSpace
  /** What it says, short. */
  detail: string
  /** The whole entry. */
  range: Range
  /** Its id. */
  idRange: Range
}

/** Enough to know an entry by. */
const SHOWN_LENGTH = 80

/**
 * Lists what a content file gives an id: records, sections, people, topics.
 *
 * @param file - The file.
 * @returns Its entries, in its order.
 */
export function listContentSymbols(file: ContentFile): ContentSymbol[] {
  return listIds(file).flatMap(({ id, space, role, range, entry, path }) => {
    if (role === 'use' || path.length === 1 || !isMap(entry) || !entry.range) return []
    const fields = ['title', 'name', 'label', 'text', 'type'].map((field) => entry.get(field))
    const detail = fields.find((value): value is string => typeof value === 'string')
    const [start, end] = entry.range
    // The space after an entry is none of it.
    const length = file.text.slice(start, end).trimEnd().length
    const whole = { start: Math.min(start, range.start), end: Math.max(start + length, range.end) }
    return { id, space, detail: (detail ?? '').slice(0, SHOWN_LENGTH), range: whole, idRange: range }
  })
}
