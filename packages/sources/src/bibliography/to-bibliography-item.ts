import type { BibliographyItem, CslDataDate, CslDataName } from '@florilegium/core'

/** What {@link toBibliographyItem} returns: the work, and what of it cannot be used. */
export interface ToBibliographyItemResult {
  /** Left out where it has no id. */
  item?: BibliographyItem
  faults: { message: string; field?: string }[]
}

const names = ['author', 'editor', 'translator']
const dates = ['issued', 'accessed']
const numbers = new Set(['edition', 'volume', 'issue', 'number', 'page'])
const texts = new Set(
  'type title title-short container-title event-title event-place genre publisher publisher-place DOI URL ISBN ISSN language'.split(
    ' ',
  ),
)

/**
 * Makes a work of what stands in a CSL-JSON or CSL-YAML file, as reference managers and people write them.
 *
 * @param value - Anything.
 * @returns The work, in which each field has the type that CSL-JSON gives it, and what was left out.
 * @example
 * ```ts @import.meta.vitest
 * const { item, faults } = toBibliographyItem({ id: 7, title: ['x'], issued: 2021, author: { family: 'Ho' } })
 * expect(item).toEqual({ id: '7', issued: { raw: '2021' }, author: [{ family: 'Ho' }] })
 * expect(faults).toEqual([{ field: 'title', message: 'Expected a text in "title" of "7", found ["x"]. It is left out.' }])
 * ```
 */
export function toBibliographyItem(value: unknown): ToBibliographyItemResult {
  if (!isObject(value))
    return { faults: [{ message: `Expected a work, found ${show(value)}. It is left out.` }] }
  const id = value['id'] ?? value['citation-key']
  if (!isWord(id) || id === '') {
    return { faults: [{ message: 'A work without an "id" cannot be cited. Give it one.' }] }
  }
  const faults: ToBibliographyItemResult['faults'] = []
  const item: Record<string, unknown> = { id: String(id) }
  for (const [field, given] of Object.entries(value)) {
    if (field === 'id' || field.startsWith('_') || given === null || given === undefined) continue
    const read = readField(field, given)
    if (read === undefined) {
      const message = `Expected ${describe(field)} in "${field}" of "${String(id)}", found ${show(given)}. It is left out.`
      faults.push({ field, message })
    } else item[field] = read
  }
  return { item: item as unknown as BibliographyItem, faults }
}

function readField(field: string, value: unknown): unknown {
  if (names.includes(field)) return readNames(value)
  if (dates.includes(field)) return readDate(value)
  if (texts.has(field)) return isWord(value) ? String(value) : undefined
  if (numbers.has(field)) return isWord(value) ? value : undefined
  return value
}

function describe(field: string): string {
  if (names.includes(field)) return 'names'
  if (dates.includes(field)) return 'a date'
  return numbers.has(field) ? 'a number' : 'a text'
}

function readNames(value: unknown): CslDataName[] | undefined {
  const list: unknown[] = Array.isArray(value) ? value : [value]
  const read = list.map((name) => (typeof name === 'string' ? { literal: name } : name))
  const parts = ['family', 'given', 'literal']
  const isName = (name: unknown): name is CslDataName =>
    isObject(name) &&
    parts.some((part) => typeof name[part] === 'string') &&
    parts.every((part) => name[part] === undefined || typeof name[part] === 'string')
  return read.every(isName) ? read : undefined
}

/** Pandoc takes a date as a word, and dates in parts by name. */
function readDate(value: unknown): CslDataDate | undefined {
  if (isWord(value)) return { raw: String(value) }
  if (value instanceof Date) return { raw: value.toISOString().slice(0, 10) }
  const list: unknown[] = Array.isArray(value) ? value : [value]
  if (list.length > 0 && list.every((date) => isObject(date) && isWord(date['year']))) {
    return { 'date-parts': list.map((date) => readParts(date as Record<string, unknown>)) }
  }
  if (!isObject(value)) return undefined
  const parts = value['date-parts']
  if (parts === undefined)
    return ['literal', 'raw', 'season'].some((part) => isWord(value[part])) ? value : undefined
  return Array.isArray(parts) && parts.every((part) => Array.isArray(part) && part.every(isWord))
    ? value
    : undefined
}

function readParts(date: Record<string, unknown>): (number | string)[] {
  return [date['year'], date['month'], date['day']].filter(isWord)
}

function isWord(value: unknown): value is string | number {
  return typeof value === 'string' || typeof value === 'number'
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 60)}…` : text
}
