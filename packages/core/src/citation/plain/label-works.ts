import type { CitationLocale } from '../locales/citation-locale.js'
import { formatYear } from './format-date.js'
import { formatNameDirect, listNames } from './list-names.js'
import type { LabelledWork } from './plain-context.js'
import type { WorkName } from './read-names.js'
import type { Work } from './read-work.js'
import { tellNamesApart } from './tell-names-apart.js'

/** What short citations call a work, unlike every other work of the manuscript. */
export interface WorkLabel {
  /** Its authors. Left out where it has none. */
  authors?: string
  /** Its year, with a letter where the authors have several works in it. */
  year: string
  /** Its title in a later note. */
  title?: string
  /** Set where its authors have another work of the same title. */
  needsYear?: true
}

/** Of more authors than two, a citation names the first (The Chicago Manual of Style, 18th edition). */
const MOST_NAMES = 2

/**
 * Labels the works of a manuscript.
 *
 * @param works - All works, in the order of the bibliography.
 * @param locale - The language.
 * @returns The works with their labels by id, in the same order.
 */
export function labelWorks(works: readonly Work[], locale: CitationLocale): Map<string, LabelledWork> {
  const firsts = works.flatMap(({ creators }) => creators.names[0] ?? [])
  const apart = tellNamesApart(firsts)
  const form = (name: WorkName, index: number) =>
    (index === 0 ? apart.get(formatNameDirect(name)) : undefined) ?? name.short
  const shorten = (work: Work, kept: number) =>
    listNames(work.creators, { locale, form, most: kept > 1 ? kept : MOST_NAMES, kept })

  const drafts = works.map((work) => ({
    work,
    authors: shorten(work, 1),
    year: formatYear(work.issued, locale),
  }))
  // Where "et al." stands for different people in the same year, more of them are named.
  for (const group of groupBy(drafts, ({ authors, year }) => `${authors}\n${year}`)) {
    const lists = group.map(({ work }) => work.creators.names.map(formatNameDirect))
    for (const [index, draft] of group.entries()) {
      const own = lists[index] as string[]
      const others = lists.filter((list) => list.join('\n') !== own.join('\n'))
      if (others.length === 0 || own.length <= MOST_NAMES) continue
      const shared = Math.max(...others.map((list) => countShared(own, list)))
      draft.authors = shorten(draft.work, Math.min(shared + 1, own.length))
    }
  }

  const labels = new Map<string, WorkLabel>()
  for (const group of groupBy(drafts, toName)) {
    const titles = group.map(({ work }) => work.short)
    for (const { work, authors, year } of group) {
      const isShared = titles.filter((title) => title === work.short).length > 1
      const title = isShared ? work.title : work.short
      labels.set(work.reference.id, {
        year,
        ...(authors !== '' && { authors }),
        ...(title !== undefined && { title }),
        ...(group.filter((other) => other.work.title === work.title).length > 1 && { needsYear: true }),
      })
    }
  }
  for (const group of groupBy(drafts, (draft) => `${toName(draft)}\n${draft.year}`)) {
    if (group.length < 2) continue
    for (const [index, { work, year }] of group.entries()) {
      const label = labels.get(work.reference.id) as WorkLabel
      label.year = year + (/\d$/.test(year) ? '' : '-') + toLetter(index)
    }
  }
  return new Map(
    works.map((work) => [work.reference.id, { label: labels.get(work.reference.id) as WorkLabel, ...work }]),
  )
}

/** What a short citation begins with. */
function toName({ work, authors }: { work: Work; authors: string }): string {
  return authors === '' ? `${work.short}` : authors
}

/** How many names at the beginning of two lists are the same. */
function countShared(a: string[], b: string[]): number {
  const different = a.findIndex((name, index) => name !== b[index])
  return different < 0 ? a.length : different
}

function groupBy<T>(values: readonly T[], toKey: (value: T) => string): T[][] {
  const groups = new Map<string, T[]>()
  for (const value of values) {
    const key = toKey(value)
    groups.set(key, [...(groups.get(key) ?? []), value])
  }
  return [...groups.values()]
}

/** A to z, then aa. */
function toLetter(index: number): string {
  const letter = String.fromCharCode(97 + (index % 26))
  return index < 26 ? letter : toLetter(Math.floor(index / 26) - 1) + letter
}
