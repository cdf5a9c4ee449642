import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import { formatDate } from './format-date.js'
import { formatNameDirect, listNames } from './list-names.js'
import type { WorkNames } from './read-names.js'
import type { Work } from './read-work.js'

/** Kinds of work that are dated by the day. */
const DATED =
  /^(?:article-magazine|article-newspaper|interview|personal_communication|post|post-weblog|speech|webpage)$/

/**
 * Says in which form a work is published.
 *
 * @param work - The work.
 * @returns `journal` for an issue with a number, `periodical` for what else contains it, `book` for a part of a book and
 *   `alone` for all others.
 */
export function findContainerKind(work: Work): 'journal' | 'periodical' | 'book' | 'alone' {
  if (work.container === undefined) return 'alone'
  if (work.isInBook) return 'book'
  if (!work.isQuoted) return 'periodical'
  return (work.volume ?? work.issue) !== undefined && work.type === 'article-journal'
    ? 'journal'
    : 'periodical'
}

/**
 * Says whether the day belongs to the date of a work.
 *
 * @param work - The work.
 * @returns Whether it is dated by the day.
 */
export function isDatedByDay(work: Work): boolean {
  return DATED.test(work.type ?? '') || findContainerKind(work) === 'periodical'
}

/**
 * Lists the details that stand between the title and the publisher, each in lower case where it begins with a word of
 * ours.
 *
 * @param work - The work.
 * @param locale - The language.
 * @returns The details.
 */
export function listDetails(work: Work, locale: CitationLocale): StyledText[] {
  const { edition, genre, number, volume, event, eventPlace } = work
  const details = [
    formatPeople(locale.editedBy, work.editors, locale),
    formatPeople(locale.translatedBy, work.translators, locale),
    edition !== undefined && /^[1-9]\d{0,3}$/.test(edition) ? locale.edition(Number(edition)) : edition,
    volume !== undefined && findContainerKind(work) !== 'journal' ? `${locale.volume} ${volume}` : undefined,
    isThesis(work) ? undefined : genre !== undefined && number !== undefined ? `${genre} ${number}` : genre,
    genre === undefined && number !== undefined ? `${locale.number} ${number}` : undefined,
    [event, eventPlace].filter(Boolean).join(', '),
  ]
  return details.flatMap((text) => (text === undefined || text === '' ? [] : [[{ text }]]))
}

/**
 * Says who publishes a work. Of a thesis, its kind goes with its university.
 *
 * @param work - The work.
 * @returns The publisher, if it is known.
 */
export function formatPublisher(work: Work): StyledText {
  const parts = isThesis(work) ? [work.genre, work.publisher] : [work.publisher]
  const text = parts.filter((part) => part !== undefined).join(', ')
  return text === '' ? [] : [{ text }]
}

function isThesis({ type }: Work): boolean {
  return type === 'thesis'
}

function formatPeople(words: string, people: WorkNames, locale: CitationLocale): string | undefined {
  if (people.names.length === 0) return undefined
  return `${words} ${listNames(people, { locale, form: formatNameDirect, most: 3, kept: 1 })}`
}

/**
 * Formats where a work can be read, and when it was read where it has no date.
 *
 * @param work - The work.
 * @param locale - The language.
 * @returns The address and before it the day, as far as they are known.
 */
export function listAddress({ url, issued, accessed }: Work, locale: CitationLocale): StyledText[] {
  const isDated = issued.year !== undefined || issued.words !== undefined
  const day = isDated ? undefined : formatDate(accessed, locale)
  return [
    ...(day === undefined ? [] : [[{ text: `${locale.accessed} ${day}` }]]),
    ...(url === undefined ? [] : [[{ text: url, href: url }]]),
  ]
}

/**
 * Formats pages with the dash of a range.
 *
 * @param page - The pages.
 * @returns Such as "33–50".
 */
export function formatPages(page: string): string {
  return page.replace(/--?/g, '–')
}
