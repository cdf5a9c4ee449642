import { readDoi, readUrl } from '../plain/read-address.js'
import { readDate, type WorkDate } from '../plain/read-date.js'
import { readNames, type WorkName } from '../plain/read-names.js'
import { readText } from '../plain/read-text.js'
import type { Reference } from '../to-reference.js'

/** The reference types of RIS, by the type of CSL. All others are `GEN`. */
const TYPES: Record<string, string> = {
  'article-journal': 'JOUR',
  'article-magazine': 'MGZN',
  'article-newspaper': 'NEWS',
  bill: 'BILL',
  book: 'BOOK',
  chapter: 'CHAP',
  dataset: 'DATA',
  'entry-dictionary': 'DICT',
  'entry-encyclopedia': 'ENCYC',
  legal_case: 'CASE',
  legislation: 'STAT',
  manuscript: 'MANSCPT',
  map: 'MAP',
  'paper-conference': 'CPAPER',
  patent: 'PAT',
  'post-weblog': 'BLOG',
  report: 'RPRT',
  software: 'COMP',
  thesis: 'THES',
  webpage: 'ELEC',
}

/**
 * Formats works as RIS, which EndNote, Mendeley and Zotero read.
 *
 * @param references - The works.
 * @returns A record for each work. Lines end with a carriage return and a line feed, as the format demands.
 * @example
 * ```ts @import.meta.vitest
 * const item = { type: 'book', title: 'One', author: [{ family: 'Ho', given: 'Selina' }] }
 * expect(formatRis([{ id: 'one', item }]).split('\r\n')).toEqual([
 *   'TY  - BOOK',
 *   'ID  - one',
 *   'AU  - Ho, Selina',
 *   'TI  - One',
 *   'ER  - ',
 *   '',
 * ])
 * ```
 */
export function formatRis(references: readonly Reference[]): string {
  return references.map(formatRecord).join('')
}

function formatRecord({ id, item }: Reference): string {
  const issued = readDate(item.issued)
  const [start, end] = readText(item.page)?.split(/\s*[-–]+\s*/) ?? []
  const tags: [tag: string, values: (string | undefined) | string[]][] = [
    ['TY', TYPES[item.type ?? ''] ?? 'GEN'],
    ['ID', readText(id)],
    ['AU', readNames(item.author).names.map(formatName)],
    ['ED', readNames(item.editor).names.map(formatName)],
    ['A4', readNames(item.translator).names.map(formatName)],
    ['TI', readText(item.title)],
    ['ST', readText(item['title-short'])],
    ['T2', readText(item['container-title'] ?? item['event-title'])],
    ['PY', issued.year === undefined ? issued.words : String(issued.year)],
    ['DA', formatDay(issued)],
    ['M3', readText(item.genre)],
    ['PB', readText(item.publisher)],
    ['CY', readText(item['publisher-place'] ?? item['event-place'])],
    ['ET', readText(item.edition)],
    ['VL', readText(item.volume)],
    ['IS', readText(item.issue ?? item.number)],
    ['SP', start],
    ['EP', end],
    ['DO', readDoi(item.DOI)],
    ['SN', readText(item.ISBN ?? item.ISSN)],
    ['UR', readUrl(item.URL)],
    ['Y2', formatDay(readDate(item.accessed))],
    ['LA', readText(item.language)],
  ]
  const lines = tags.flatMap(([tag, values]) =>
    [values ?? []].flat().map((value) => `${tag}  - ${value}\r\n`),
  )
  return `${lines.join('')}ER  - \r\n`
}

function formatName({ short, given, suffix, whole }: WorkName): string {
  return whole ?? [short, given, suffix].filter((part) => part !== undefined).join(', ')
}

/** A day as RIS has it: year, month and day, each with its slash. */
function formatDay({ year, month, day }: WorkDate): string | undefined {
  if (year === undefined || month === undefined) return undefined
  const pad = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'))
  return `${String(year).padStart(4, '0')}/${pad(month)}/${pad(day)}/`
}
