import type { CslData } from '../csl-data.js'
import type { Reference } from '../to-reference.js'
import { readDoi, readUrl } from './read-address.js'
import { readDate, type WorkDate } from './read-date.js'
import { readNames, type WorkNames } from './read-names.js'
import { readText } from './read-text.js'

/** Works that are a part of a larger one, or are published within one, are set in quotation marks. */
const QUOTED = new Set([
  'article',
  'article-journal',
  'article-magazine',
  'article-newspaper',
  'chapter',
  'entry',
  'entry-dictionary',
  'entry-encyclopedia',
  'interview',
  'manuscript',
  'paper-conference',
  'personal_communication',
  'post',
  'post-weblog',
  'review',
  'review-book',
  'speech',
  'thesis',
  'webpage',
])

/** Parts of a book. */
const IN_BOOK = new Set(['chapter', 'entry', 'entry-dictionary', 'entry-encyclopedia', 'paper-conference'])

/** The text fields that are printed as they are. */
const FIELDS = {
  type: 'type',
  title: 'title',
  titleShort: 'title-short',
  container: 'container-title',
  event: 'event-title',
  eventPlace: 'event-place',
  genre: 'genre',
  publisher: 'publisher',
  edition: 'edition',
  volume: 'volume',
  issue: 'issue',
  number: 'number',
  page: 'page',
  language: 'language',
} as const satisfies Record<string, keyof CslData>

/** A work with its data in order: what is there says something, and what says nothing is not there. */
export interface Work extends Partial<Record<keyof typeof FIELDS, string>> {
  reference: Reference
  /** The authors, or the editors of a work that has none. */
  creators: WorkNames
  /** Set where the creators are editors. */
  isEdited: boolean
  /** The editors of a work that has authors. */
  editors: WorkNames
  translators: WorkNames
  /** The title without its subtitle. */
  short?: string
  issued: WorkDate
  accessed: WorkDate
  /** Where it can be read: an http(s) address. */
  url?: string
  /** Whether its title stands in quotation marks. */
  isQuoted: boolean
  /** Whether what contains it is a book and no periodical. */
  isInBook: boolean
  excerpt?: string
}

/**
 * Reads the data of a work, whatever stands there.
 *
 * @param reference - The work.
 * @returns The work. Without author and title, its id is its title.
 */
export function readWork(reference: Reference): Work {
  const { item, document } = reference
  const fields: Partial<Record<keyof typeof FIELDS, string>> = {}
  for (const [name, field] of Object.entries(FIELDS)) {
    const value = readText(item[field])
    if (value !== undefined) fields[name as keyof typeof FIELDS] = value
  }
  const authors = readNames(item.author)
  const editors = readNames(item.editor)
  const isEdited = authors.names.length === 0 && editors.names.length > 0
  const creators = isEdited ? editors : authors
  const title = fields.title ?? fields.titleShort ?? (creators.names.length === 0 ? reference.id : undefined)
  const short = fields.titleShort ?? title?.split(': ')[0]
  const url = findUrl(item)
  return {
    ...fields,
    reference,
    creators,
    isEdited,
    editors: isEdited ? { names: [], hasOthers: false } : editors,
    translators: readNames(item.translator),
    ...(title !== undefined && { title }),
    ...(short !== undefined && { short }),
    issued: readDate(item.issued),
    accessed: readDate(item.accessed),
    ...(url !== undefined && { url }),
    isQuoted: QUOTED.has(fields.type ?? ''),
    isInBook: IN_BOOK.has(fields.type ?? ''),
    ...(document?.excerpt !== undefined && { excerpt: document.excerpt }),
  }
}

/** The address of a work: that of its DOI, or else its URL. */
function findUrl(item: CslData): string | undefined {
  const doi = readDoi(item.DOI)
  if (doi === undefined) return readUrl(item.URL)
  return `https://doi.org/${encodeURI(doi).replace(/[?#]/g, encodeURIComponent)}`
}
