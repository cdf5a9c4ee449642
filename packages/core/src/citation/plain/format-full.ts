import type { CitationItem } from '../formatter.js'
import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import {
  findContainerKind,
  isDatedByDay,
  listAddress,
  listDetails,
  formatPublisher,
} from './describe-publication.js'
import { formatCreators } from './format-creators.js'
import { formatDate, formatYear } from './format-date.js'
import { findItemLocator, formatItemLocator } from './format-item-locator.js'
import { formatTitle } from './format-title.js'
import { formatNameDirect } from './list-names.js'
import { punctuate } from './punctuate.js'
import type { Work } from './read-work.js'

/** Of more authors than two, a note names the first (The Chicago Manual of Style, 18th edition). */
const MOST_NAMES = 2

/** How a work is described in full. */
export interface FormatFullOptions {
  locale: CitationLocale
  omitsAuthor: boolean
  /** Set where it stands in parentheses, and so has none of its own. */
  isNested: boolean
}

/**
 * Describes a work in full, with the place that is cited.
 *
 * @param item - The citation of the work.
 * @param work - The work.
 * @param options - The language and what surrounds it.
 * @returns The description, without an end mark.
 */
export function formatFull(item: CitationItem, work: Work, options: FormatFullOptions): StyledText {
  const { locale } = options
  const names = options.omitsAuthor
    ? []
    : formatCreators(work, { locale, form: formatNameDirect, most: MOST_NAMES, kept: 1 })
  const join = (...parts: StyledText[]) => punctuate(parts, { mark: ',', locale })
  const title = formatTitle(work.title ?? '', { isQuoted: work.isQuoted, locale })
  const reference = item.reference.id
  const start = work.title === undefined ? [] : [{ ...title, reference }]
  const body = formatBody([names, start], work, options)
  const place = formatItemLocator(item, locale)
  const address = listAddress(work, locale)
  // "Journal 12, no. 3 (2021): 33", but "…, sec. 3".
  const isPageOfJournal = findItemLocator(item)?.label === 'page' && findContainerKind(work) === 'journal'
  if (isPageOfJournal && locale.omitsPageLabel && !options.isNested) {
    return join([...body, { text: `: ${place}` }], ...address)
  }
  return join(body, place === '' ? [] : [{ text: place }], ...address)
}

/** The names and the title with what contains or publishes the work, up to its date. */
function formatBody(start: StyledText[], work: Work, { locale, isNested }: FormatFullOptions): StyledText {
  const { container, volume, issue } = work
  const join = (...parts: StyledText[]) => punctuate(parts, { mark: ',', locale })
  const details = listDetails(work, locale)
  const containerRun = { text: container ?? '', title: true as const }
  const date = toText(
    (isDatedByDay(work) ? formatDate(work.issued, locale) : undefined) ?? formatYear(work.issued, locale),
  )
  const withFacts = (body: StyledText, facts: StyledText) =>
    isNested
      ? join(body, facts)
      : punctuate([[...body, { text: ' (' }, ...facts, { text: ')' }]], { mark: ',', locale })
  switch (findContainerKind(work)) {
    case 'journal': {
      const inVolume: StyledText =
        volume === undefined ? [containerRun] : [containerRun, { text: ` ${volume}` }]
      const inIssue = issue === undefined ? [] : [{ text: `${locale.number} ${issue}` }]
      return withFacts(join(...start, inVolume, inIssue, ...details), [
        { text: formatYear(work.issued, locale) },
      ])
    }
    case 'periodical':
      return join(...start, [containerRun], ...details, date)
    case 'book': {
      const inBook: StyledText = [{ text: `${locale.in} ` }, containerRun]
      return withFacts(join(...start, inBook, ...details), join(formatPublisher(work), date))
    }
    case 'alone':
      if (isDatedByDay(work)) return join(...start, ...details, formatPublisher(work), date)
      return withFacts(join(...start, ...details), join(formatPublisher(work), date))
  }
}

function toText(text: string | undefined): StyledText {
  return text === undefined ? [] : [{ text }]
}
