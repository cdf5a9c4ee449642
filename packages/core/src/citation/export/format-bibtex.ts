import { readDoi, readUrl } from '../plain/read-address.js'
import { readDate, type WorkDate } from '../plain/read-date.js'
import { readNames, type WorkNames } from '../plain/read-names.js'
import { readText } from '../plain/read-text.js'
import type { Reference } from '../to-reference.js'
import { escapeBibtex, protectCapitals } from './escape-bibtex.js'

/** The entry types of BibTeX, by the type of CSL. All others are `misc`. */
const TYPES: Record<string, string> = {
  'article-journal': 'article',
  'article-magazine': 'article',
  'article-newspaper': 'article',
  book: 'book',
  chapter: 'incollection',
  'entry-dictionary': 'incollection',
  'entry-encyclopedia': 'incollection',
  manuscript: 'unpublished',
  'paper-conference': 'inproceedings',
  report: 'techreport',
  thesis: 'phdthesis',
}

/** What BibLaTeX tells apart further. */
const SUBTYPES: Record<string, string> = {
  'article-magazine': '{magazine}',
  'article-newspaper': '{newspaper}',
}

/** Who publishes it, and what kind of document it is, where an entry type has its own fields for them. */
const PUBLISHERS: Record<string, string> = {
  techreport: 'institution',
  phdthesis: 'school',
  misc: 'publisher',
}
const GENRES: Record<string, string> = { techreport: 'type', phdthesis: 'type', misc: 'howpublished' }

/** The languages of BibLaTeX. */
const LANGUAGES: Record<string, string> = {
  de: 'ngerman',
  en: 'english',
  es: 'spanish',
  fr: 'french',
  it: 'italian',
  nl: 'dutch',
  pt: 'portuguese',
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/**
 * Formats works as BibTeX, in fields that both BibTeX and BibLaTeX know. It is text in UTF-8.
 *
 * @param references - The works.
 * @returns An entry for each work, under its id.
 * @example
 * ```ts @import.meta.vitest
 * const item = { type: 'book', title: 'Money & Power', author: [{ family: 'Ho', given: 'Selina' }] }
 * expect(formatBibtex([{ id: 'money', item }])).toBe(
 *   '@book{money,\n  author = {Ho, Selina},\n  title = {Money \\& {Power}},\n}\n',
 * )
 * ```
 */
export function formatBibtex(references: readonly Reference[]): string {
  return references.map(formatEntry).join('\n')
}

function formatEntry({ id, item }: Reference): string {
  const type = TYPES[item.type ?? ''] ?? 'misc'
  const { year, until, month, day, words } = readDate(item.issued)
  const isPart = type === 'incollection' || type === 'inproceedings'
  const text = (value: unknown) => {
    const words = readText(value)
    return words === undefined ? undefined : `{${escapeBibtex(words)}}`
  }
  const title = (value: unknown) => {
    const words = readText(value)
    return words === undefined ? undefined : `{${protectCapitals(words)}}`
  }
  const fields: [name: string, value: string | undefined][] = [
    ['author', formatNames(readNames(item.author))],
    ['editor', formatNames(readNames(item.editor))],
    ['translator', formatNames(readNames(item.translator))],
    ['title', title(item.title)],
    ['entrysubtype', SUBTYPES[item.type ?? '']],
    ['shorttitle', title(item['title-short'])],
    [
      type === 'article' ? 'journal' : isPart ? 'booktitle' : 'series',
      (type === 'article' ? text : title)(item['container-title']),
    ],
    ['year', year === undefined ? text(words) : `{${year}${until === undefined ? '' : `/${until}`}}`],
    // The names of months are macros of BibTeX, and stand without braces.
    ['month', month === undefined ? undefined : MONTHS[month - 1]],
    ['day', day === undefined ? undefined : `{${day}}`],
    [GENRES[type] ?? 'note', text(item.genre)],
    [PUBLISHERS[type] ?? 'publisher', text(item.publisher)],
    ['address', text(item['publisher-place'])],
    ['edition', text(item.edition)],
    ['volume', text(item.volume)],
    ['number', text(item.issue ?? item.number)],
    ['pages', text(readText(item.page)?.replace(/[-–]+/g, '--'))],
    ['doi', verbatim(readDoi(item.DOI))],
    ['isbn', text(item.ISBN)],
    ['issn', text(item.ISSN)],
    ['url', verbatim(readUrl(item.URL))],
    ['urldate', formatDay(readDate(item.accessed))],
    ['langid', text(LANGUAGES[(readText(item.language) ?? '').slice(0, 2).toLowerCase()])],
  ]
  const lines = fields.flatMap(([name, value]) => (value === undefined ? [] : [`  ${name} = ${value},\n`]))
  return `@${type}{${toKey(id)},\n${lines.join('')}}\n`
}

/** Names in BibTeX's parts. What is one name stands in braces, so that its "and" and its commas do not count. */
function formatNames({ names, hasOthers }: WorkNames): string | undefined {
  if (names.length === 0) return undefined
  const formatted = names.map(({ short, given, suffix, whole }) => {
    if (whole !== undefined) return `{${escapeBibtex(whole)}}`
    return [short, suffix, given].flatMap((part) => (part === undefined ? [] : formatPart(part))).join(', ')
  })
  return `{${[...formatted, ...(hasOthers ? ['others'] : [])].join(' and ')}}`
}

function formatPart(part: string): string {
  return needsBraces(part) ? `{${escapeBibtex(part)}}` : escapeBibtex(part)
}

function needsBraces(name: string): boolean {
  return /,|(?:^|\s)and(?:\s|$)/i.test(name)
}

/** An address stands as it is, but for what would end the field. */
function verbatim(words: string | undefined): string | undefined {
  return words === undefined
    ? undefined
    : `{${words.replace(/[{}\\\s]/g, (mark) => encodeURIComponent(mark))}}`
}

/** A day as BibLaTeX has it: ISO 8601. */
function formatDay({ year, month, day }: WorkDate): string | undefined {
  if (year === undefined || month === undefined || day === undefined) return undefined
  return `{${[String(year).padStart(4, '0'), ...[month, day].map((part) => String(part).padStart(2, '0'))].join('-')}}`
}

/** A key without what BibTeX gives a meaning. */
function toKey(id: string): string {
  return id.replace(/[^\p{L}\p{N}_:.+/-]+/gu, '-')
}
