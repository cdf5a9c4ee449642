import type { Range } from '../range.js'
import type { CatalogEntry } from './catalog.js'
import { foldSpelling, foldWords, type FoldedWord } from './fold-words.js'

/** What a word of the query counts where it stands. What the record says counts more than what is said of it. */
const weights = { text: 4, name: 3, context: 1 }

/** A word that only begins as the word of the query counts half. */
const BEGINNING = 0.5

/** The words of the query in a row count more than any of them apart. */
const IN_A_ROW = 10

/**
 * Says how well a record fits words.
 *
 * @param entry - The record.
 * @param wanted - The words of a query, folded.
 * @param topics - The titles of topics by id.
 * @returns The score, and where the words stand in its text; nothing where a word stands nowhere.
 */
export function scoreRecord(
  entry: CatalogEntry,
  wanted: readonly string[],
  topics: ReadonlyMap<string, string>,
): { entry: CatalogEntry; score: number; ranges: Range[] } | undefined {
  if (wanted.length === 0) return { entry, score: 0, ranges: [] }
  const fields = listFields(entry, topics)
  const all = foldSpelling(fields.map(({ text }) => text).join('\n'))
  // Most records are refused here, before they are split into words.
  if (!wanted.every((word) => all.includes(word))) return undefined

  const split = fields.map(({ text, weight }) => ({ words: foldWords(text), weight }))
  let score = 0
  for (const word of wanted) {
    const best = Math.max(...split.map(({ words, weight }) => weight * likeness(words, word)))
    if (best <= 0) return undefined
    score += best
  }
  const own = split[0]?.words ?? []
  if (wanted.length > 1 && split.some(({ words }) => standInARow(words, wanted))) score += IN_A_ROW
  return {
    entry,
    score,
    ranges: own.filter(({ word }) => wanted.some((begin) => fitsWord(word, begin))).map(toRange),
  }
}

interface Field {
  text: string
  weight: number
}

function listFields({ record, document }: CatalogEntry, topics: ReadonlyMap<string, string>): Field[] {
  const { bibliography, sections, people } = document
  const field = (weight: number, text: string | undefined): Field => ({ text: text ?? '', weight })
  const name = (text: string | undefined): Field => field(weights.name, text)
  const context = (text: string | undefined): Field => field(weights.context, text)
  const names: Field[] = [name(record.id)]
  if (record.type === 'quote') names.push(name(people.find(({ id }) => id === record.speaker)?.name))
  if (record.type === 'provision') names.push(name(record.label))
  if (record.type === 'recommendation') {
    names.push(name(record.title), name(record.number?.toString()), name(record.addressees.join('\n')))
  }
  return [
    field(weights.text, record.text),
    ...names,
    context(record.topics.map((id) => topics.get(id) ?? id).join('\n')),
    context(sections.find(({ id }) => id === record.section)?.title),
    context(bibliography.title),
  ]
}

function likeness(words: readonly FoldedWord[], wanted: string): number {
  let best = 0
  for (const { word } of words) {
    if (word === wanted) return 1
    if (fitsWord(word, wanted)) best = BEGINNING
  }
  return best
}

function standInARow(words: readonly FoldedWord[], wanted: readonly string[]): boolean {
  return words.some((_, at) => wanted.every((begin, index) => fitsWord(words[at + index]?.word ?? '', begin)))
}

/** Scripts without spaces between words are searched anywhere in a stretch of letters. */
const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u

function fitsWord(word: string, wanted: string): boolean {
  return word.startsWith(wanted) || (unspaced.test(wanted) && word.includes(wanted))
}

function toRange({ start, end }: FoldedWord): Range {
  return { start, end }
}
