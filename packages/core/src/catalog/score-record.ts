import type { Range } from '../range.js'
import type { CatalogEntry } from './catalog.js'
import { foldText, foldWords } from './fold-words.js'

/** What a word of the query counts where it stands. What the record says counts more than what is said of it. */
const weights = { text: 4, name: 3, context: 1 }

/** A word that only begins as the word of the query counts half. */
const BEGINNING = 0.5

/** The words of the query in a row count more than any of them apart. */
const IN_A_ROW = 10

/** Words by which a record is found. */
export interface SearchField {
  /** The words as searches compare them, each between spaces. */
  words: string
  weight: number
}

/**
 * Says how well a record fits words.
 *
 * @param entry - The record.
 * @param fields - The words it is found by.
 * @param wanted - The words of a query, folded.
 * @returns The score, and where the words stand in its text; nothing where a word stands nowhere.
 */
export function scoreRecord(
  entry: CatalogEntry,
  fields: readonly SearchField[],
  wanted: readonly string[],
): { entry: CatalogEntry; score: number; readonly ranges: Range[] } | undefined {
  let score = 0
  for (const word of wanted) {
    let best = 0
    for (const { words, weight } of fields) best = Math.max(best, weight * likeness(words, word))
    if (best === 0) return undefined
    score += best
  }
  if (wanted.length > 1 && fields.some(({ words }) => standInARow(words, wanted))) score += IN_A_ROW
  return {
    entry,
    score,
    // An editor that lists records at every letter does not ask for them.
    get ranges() {
      return foldWords(entry.record.text)
        .filter(({ word }) => wanted.some((begin) => fitsWord(word, begin)))
        .map(({ start, end }) => ({ start, end }))
    },
  }
}

/**
 * Lists the words by which a record is found.
 *
 * @param entry - The record.
 * @param topics - The titles of topics by id.
 * @returns Its text first.
 */
export function listSearchFields(
  { record, document }: CatalogEntry,
  topics: ReadonlyMap<string, string>,
): SearchField[] {
  const { bibliography, sections, people } = document
  const fields: SearchField[] = []
  const add = (weight: number, text: string | undefined): void => {
    if (text !== undefined && text !== '') fields.push({ words: foldText(text), weight })
  }
  add(weights.text, record.text)
  add(weights.name, record.id)
  if (record.type === 'quote') add(weights.name, people.find(({ id }) => id === record.speaker)?.name)
  if (record.type === 'provision') add(weights.name, record.label)
  if (record.type === 'recommendation') {
    add(weights.name, record.title)
    add(weights.name, record.number?.toString())
    add(weights.name, record.addressees.join('\n'))
  }
  add(weights.context, record.topics.map((id) => topics.get(id) ?? id).join('\n'))
  add(weights.context, sections.find(({ id }) => id === record.section)?.title)
  add(weights.context, bibliography.title)
  return fields
}

function likeness(words: string, wanted: string): number {
  if (!words.includes(unspaced.test(wanted) ? wanted : ` ${wanted}`)) return 0
  return words.includes(` ${wanted} `) ? 1 : BEGINNING
}

function standInARow(words: string, wanted: readonly string[]): boolean {
  if (!wanted.every((word) => words.includes(word))) return false
  const all = words.split(' ')
  return all.some((_, at) => wanted.every((begin, index) => fitsWord(all[at + index] ?? '', begin)))
}

/** Scripts without spaces between words are searched anywhere in a stretch of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function fitsWord(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (unspaced.test(wanted) && word.includes(wanted))
}
