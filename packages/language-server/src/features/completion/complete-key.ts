import {
  foldWords,
  formatCitationItem,
  formatShortTitle,
  searchRecords,
  toPlainText,
  toReference,
  type Reference,
} from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { summarise } from '../describing/summarise.js'
import type { Completion, CompletionPlace } from './completion.js'
import { citedFirst } from './cited-first.js'
import { listCited } from './list-cited.js'
import { toRecordItem } from './to-record-item.js'

/** A key that is being written, up to the cursor. Before its `@` stands nothing that would make it an address. */
const unfinishedKey = /(?:^|[^\p{L}\p{N}_./:@\\])@(\{?)([\p{L}\p{N}_:.#$%&\-+?<>~/]{0,200})$/u

/** The place for another key in the same brackets. */
const nextInBrackets = /\[[^\][]{0,500}@[^\][]{0,500};\s*$/u

/** What is left of the key after the cursor. */
const rest = /^[\p{L}\p{N}_][\p{L}\p{N}_:.#$%&\-+?<>~/]*/u

const MOST = 100

/** What a list shows of a title. */
const LONGEST = 56

/** A work with the words that it is found by. */
interface Work {
  reference: Reference
  title: string
}

/**
 * Offers the keys of works and records where a citation is being written. What is written of the key is a search: for words of
 * titles, authors, years and keys, and for what finds records.
 *
 * @param place - Where the cursor is.
 * @returns The keys: works first, of both those that are cited already.
 */
export function completeKey({ manuscript, offset, before, after }: CompletionPlace): Completion[] {
  const match = unfinishedKey.exec(before)
  if (!match && !nextInBrackets.test(before)) return []
  const [, brace = '', typed = ''] = match ?? []
  const { catalog } = manuscript.project
  const cited = listCited(manuscript.checked)
  const range = {
    start: offset - typed.length,
    end: offset + (match ? (rest.exec(after)?.[0].length ?? 0) : 0),
  }
  const write = (key: string): Pick<Completion, 'range' | 'newText'> => ({
    range,
    newText: `${match ? '' : '@'}${key}${brace !== '' && !after.startsWith('}') ? '}' : ''}`,
  })
  const wanted = foldWords(typed).map(({ word }) => word)
  const works = listWorks(manuscript).filter((work) => fits(work, wanted))
  const records = searchRecords(catalog, typed).map(({ entry }) => entry)
  return [
    ...citedFirst(works, ({ reference }) => cited.has(reference.id))
      .slice(0, MOST)
      .map((work) => ({ ...describeWork(work), ...write(work.reference.id) })),
    ...citedFirst(records, ({ document }) => cited.has(document.id))
      .slice(0, MOST)
      .map((entry) => ({ ...toRecordItem(entry), ...write(entry.id) })),
  ]
}

function listWorks({ project: { catalog }, checked: { settings } }: Manuscript): Work[] {
  const works = new Map<string, Work>()
  for (const document of catalog.documents) {
    works.set(document.id, { reference: toReference(document), title: formatShortTitle(document) })
  }
  for (const { id, title = id } of catalog.ownSources.values()) {
    works.set(id, { reference: { id, item: { title } }, title })
  }
  for (const item of settings.references ?? []) {
    if (catalog.documentsById.has(item.id)) continue
    works.set(item.id, { reference: { id: item.id, item }, title: String(item.title ?? item.id) })
  }
  return [...works.values()]
}

/** Whether every word begins a word of the work: of its key, title, authors, or its year. */
function fits({ reference }: Work, wanted: readonly string[]): boolean {
  const words = wanted.length === 0 ? '' : foldWork(reference)
  return wanted.every((begin) => words.includes(` ${begin}`))
}

/** A bibliography can have thousands of works, and is searched at every letter. */
const folded = new WeakMap<Reference['item'], string>()

function foldWork({ id, item }: Reference): string {
  const known = folded.get(item)
  if (known !== undefined) return known
  const names = [...(item.author ?? []), ...(item.editor ?? [])].flatMap(({ family, given, literal }) => [
    family,
    given,
    literal,
  ])
  const year = item.issued?.['date-parts']?.[0]?.[0] ?? item.issued?.raw ?? item.issued?.literal
  const words = foldWords([id, item.title, ...names, year].join(' '))
    .map(({ word }) => ` ${word}`)
    .join('')
  folded.set(item, words)
  return words
}

function describeWork({ reference, title }: Work): Omit<Completion, 'range' | 'newText'> {
  const citation = toPlainText(formatCitationItem({ reference })).replace(/^\(|\)$/g, '')
  return {
    kind: 'work',
    label: reference.id,
    detail: ` ${summarise(title, LONGEST)}`,
    description: citation,
    subject: { type: 'work', key: reference.id },
  }
}
