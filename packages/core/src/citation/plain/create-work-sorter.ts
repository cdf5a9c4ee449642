import type { CitationLocale } from '../locales/citation-locale.js'
import { findLocale } from '../locales/find-locale.js'
import { formatNameInverted } from './list-names.js'
import type { Work } from './read-work.js'

/** Letters that Unicode does not take apart. */
const letters: Record<string, string> = { æ: 'ae', œ: 'oe', ø: 'o', ł: 'l', đ: 'd', ð: 'd', þ: 'th', ß: 'ss' }

type SortKey = (string | number)[]

/**
 * Creates what sorts works for a bibliography: by names or else titles, then by date where it follows the names, then by
 * title. The order depends on no collation of the machine.
 *
 * @param options - What the order depends on.
 * @param options.isByDate - Whether the date follows the names.
 * @param options.locale - The language for works that do not name theirs.
 * @returns A function that gives works in order. What it has found out of a work, it remembers.
 */
export function createWorkSorter({
  isByDate,
  locale,
}: {
  isByDate: boolean
  locale: CitationLocale
}): (works: readonly Work[]) => Work[] {
  const keys = new WeakMap<Work, SortKey>()
  return (works) =>
    works
      .map((work) => ({ work, key: keyOf(work) }))
      .sort((a, b) => compareKeys(a.key, b.key))
      .map(({ work }) => work)

  function keyOf(work: Work): SortKey {
    const known = keys.get(work)
    if (known) return known
    const title = foldTitle(work, locale)
    const names = work.creators.names.map((name) => fold(formatNameInverted(name)))
    // A list of names stands before a longer one that begins with it.
    const first = names.length > 0 ? names.join('\u0001') : title
    const { year, until = 0, month = 0, day = 0 } = work.issued
    const date = isByDate ? [year ?? Infinity, until, month, day] : []
    const key = [first, ...date, title, work.reference.id]
    keys.set(work, key)
    return key
  }
}

/** A title without its article. */
function foldTitle({ title = '', language }: Work, locale: CitationLocale): string {
  const folded = fold(title)
  const { articles } = language === undefined ? locale : findLocale(language)
  const [first = '', ...others] = folded.split(' ')
  return articles.includes(first) && others.length > 0 ? others.join(' ') : folded
}

/** The letters and digits of a text, without case and accents. */
function fold(text: string): string {
  return text
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[æœøłđðþß]/g, (letter) => letters[letter] as string)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

function compareKeys(a: SortKey, b: SortKey): number {
  for (const [index, value] of a.entries()) {
    const other = b[index] as string | number
    if (value !== other) return value < other ? -1 : 1
  }
  return 0
}
