import type { Range } from '../range.js'
import { matchSpeaker } from '../verification/match-speaker.js'
import type { Catalog, CatalogEntry } from './catalog.js'
import { foldSpelling, foldWords } from './fold-words.js'
import { listSearchFields, scoreRecord, type SearchField } from './score-record.js'

/** By what records are chosen besides their words. All that is given must hold. */
export interface SearchFilters {
  /** Who said it: the id of a person, or a name as a manuscript has it. */
  speaker?: string
  /** The id of a topic. */
  topic?: string
  /** The id of a document. */
  document?: string
  /** The type of the record. */
  type?: CatalogEntry['record']['type']
  /** The kind of a recommendation. */
  kind?: string
}

/** A record that a search found. */
export interface SearchResult {
  entry: CatalogEntry
  /** How well it fits: to be compared within one search only. */
  score: number
  /** Where the words of the query stand in the text of the record. */
  readonly ranges: Range[]
}

/**
 * Finds records by words. Every word of the query must begin a word of the record: of its text, its title or number,
 * its id, who said it, whom it addresses, or the names of its topics, section and document. Case and accents do not matter.
 *
 * @param catalog - The records there are.
 * @param query - Words. None at all stands for every record.
 * @param filters - By what they are chosen besides.
 * @returns What fits, the best first: the words in a row, then whole words in the text or the name of the speaker. Those
 * that fit equally well are in the order of the catalog.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('./create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * const [first] = searchRecords(catalog, 'underlying causes')
 * expect(first.entry.id).toBe('zedillo-stakeholders')
 * expect(searchRecords(catalog, '', { speaker: 'President Zedillo' })[0].entry.id).toBe('zedillo-stakeholders')
 * ```
 */
export function searchRecords(catalog: Catalog, query: string, filters: SearchFilters = {}): SearchResult[] {
  const wanted = foldWords(query).map(({ word }) => word)
  if (wanted.length === 0 && query.trim() !== '') return []
  const fieldsOf = readFields(catalog)
  const results: SearchResult[] = []
  for (const entry of catalog.entries) {
    if (!fits(entry, filters)) continue
    const result = scoreRecord(entry, wanted.length === 0 ? [] : fieldsOf(entry), wanted)
    if (result) results.push(result)
  }
  return results.sort((one, other) => other.score - one.score)
}

/** Editors search a catalog at every letter; its records are folded when they are first looked at. */
function readFields({ searchFields, topics }: Catalog): (entry: CatalogEntry) => readonly SearchField[] {
  let titles: ReadonlyMap<string, string> | undefined
  return (entry) => {
    const known = searchFields.get(entry)
    if (known) return known
    titles ??= new Map(topics.map(({ id, title }) => [id, title]))
    const fields = listSearchFields(entry, titles)
    searchFields.set(entry, fields)
    return fields
  }
}

function fits({ record, document }: CatalogEntry, filters: SearchFilters): boolean {
  const { speaker, topic, document: id, type, kind } = filters
  if (id !== undefined && document.id !== id) return false
  if (type !== undefined && record.type !== type) return false
  if (topic !== undefined && !record.topics.includes(topic)) return false
  if (kind !== undefined && !(record.type === 'recommendation' && record.kind === kind)) return false
  if (speaker === undefined) return true
  if (record.type !== 'quote') return false
  const person = document.people.find((person) => person.id === record.speaker)
  return (
    record.speaker === speaker ||
    (person !== undefined &&
      (matchSpeaker(speaker, person.name) || foldSpelling(person.name) === foldSpelling(speaker)))
  )
}
