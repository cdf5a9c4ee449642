import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import {
  findContainerKind,
  formatPages,
  isDatedByDay,
  listAddress,
  formatPublisher,
  listDetails,
} from './describe-publication.js'
import { formatDate, formatMonthAndDay, formatYear } from './format-date.js'
import { capitalize } from './capitalize.js'
import { formatCreators } from './format-creators.js'
import { formatTitle } from './format-title.js'
import type { WorkLabel } from './label-works.js'
import { formatNameDirect, formatNameInverted } from './list-names.js'
import { punctuate } from './punctuate.js'
import type { Work } from './read-work.js'

/** Of more authors than six, a bibliography names the first three (The Chicago Manual of Style, 18th edition). */
const MOST_NAMES = 6
const KEPT_NAMES = 3

/** How an entry is formatted. */
export interface FormatEntryOptions {
  locale: CitationLocale
  /** The label of the work, where the date follows the names. */
  label?: WorkLabel
}

/**
 * Formats the entry of a work in the bibliography.
 *
 * @param work - The work.
 * @param options - The language, and the label of the work where the date follows the names.
 * @returns The entry. What is not known is left out.
 */
export function formatEntry(work: Work, options: FormatEntryOptions): StyledText {
  const { locale, label } = options
  const names = formatNames(work, locale)
  const title = work.title === undefined ? [] : [formatTitle(work.title, { isQuoted: work.isQuoted, locale })]
  const year = label ? [{ text: label.year }] : []
  const excerpt = work.excerpt === undefined ? [] : [{ text: `${locale.excerpt}: ${work.excerpt}` }]
  const sentences = [
    ...(names.length > 0 ? [names, year, title] : [title, year]),
    ...listPublication(work, options),
    ...listAddress(work, locale),
    excerpt,
  ]
  return punctuate(sentences.map(capitalize), { mark: '.', locale, atEnd: true })
}

function formatNames(work: Work, locale: CitationLocale): StyledText {
  return formatCreators(work, {
    locale,
    form: (name, index) => (index === 0 ? formatNameInverted(name) : formatNameDirect(name)),
    isInverted: true,
    most: MOST_NAMES,
    kept: KEPT_NAMES,
  })
}

/** What contains or publishes the work, and its date where it does not follow the names. */
function listPublication(work: Work, options: FormatEntryOptions): StyledText[] {
  const { locale, label } = options
  const { container, page } = work
  const details = listDetails(work, locale)
  const date = label ? formatDayOnly(work, locale) : formatDateOf(work, locale)
  const containerRun = { text: container ?? '', title: true as const }
  switch (findContainerKind(work)) {
    case 'journal':
      return [[containerRun, { text: formatIssue(work, options) }], ...details]
    case 'periodical':
      return [punctuate([[containerRun], date], { mark: ',', locale }), ...details, formatPublisher(work)]
    case 'book': {
      const pages = page === undefined ? [] : [{ text: formatPages(page) }]
      const inBook = punctuate([[{ text: `${locale.in} ` }, containerRun], ...details, pages], {
        mark: ',',
        locale,
      })
      return [inBook, punctuate([formatPublisher(work), date], { mark: ',', locale })]
    }
    case 'alone':
      return [...details, punctuate([formatPublisher(work), date], { mark: ',', locale })]
  }
}

/** The volume, issue and pages of a journal: "12 (3): 33–50", or with the date "12, no. 3 (2021): 33–50". */
function formatIssue(work: Work, { locale, label }: FormatEntryOptions): string {
  const { volume, issue, page } = work
  const pages = page === undefined ? '' : `: ${formatPages(page)}`
  const start = volume === undefined ? '' : ` ${volume}`
  if (label && volume !== undefined) return `${start}${issue === undefined ? '' : ` (${issue})`}${pages}`
  const number = issue === undefined ? '' : `, ${locale.number} ${issue}`
  return `${start}${number}${label ? '' : ` (${formatYear(work.issued, locale)})`}${pages}`
}

function formatDayOnly(work: Work, locale: CitationLocale): StyledText {
  return isDatedByDay(work) ? toText(formatMonthAndDay(work.issued, locale)) : []
}

function formatDateOf(work: Work, locale: CitationLocale): StyledText {
  const day = isDatedByDay(work) ? formatDate(work.issued, locale) : undefined
  return [{ text: day ?? formatYear(work.issued, locale) }]
}

function toText(text: string | undefined): StyledText {
  return text === undefined ? [] : [{ text }]
}
