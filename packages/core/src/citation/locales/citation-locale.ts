import type { LocatorLabel } from '../locator.js'

/** One term, or its singular and its plural. */
export type Term = string | readonly [singular: string, plural: string]

/** What citations say in one language. */
export interface CitationLocale {
  and: string
  /** Spanish: the word before a name that begins with the sound i. */
  andBeforeI?: string
  /** Whether a comma stands before the "and" of three and more, and after a name that is turned around. */
  hasSerialComma: boolean
  etAl: string
  noDate: string
  circa: string
  beforeChrist: string
  /** Whether a page is given by its number alone. */
  omitsPageLabel: boolean
  /** What stands between the works of a citation. */
  separator: string
  quotes: { open: string; close: string; innerOpen: string; innerClose: string }
  /** Whether periods and commas stand before the closing mark. */
  punctuatesInsideQuotes: boolean
  months: readonly string[]
  /** Dates, with D for the day, MONTH and YEAR. */
  dates: { day: string; monthAndYear: string; dayAndMonth: string }
  /** Another word for the first day of a month. */
  firstDay?: string
  /** An edition, from its number. */
  edition: (number: number) => string
  editor: Term
  editedBy: string
  translatedBy: string
  in: string
  accessed: string
  excerpt: string
  number: string
  volume: string
  /** Words at the beginning of a title that do not count in the order of a bibliography. */
  articles: readonly string[]
  locators: Record<LocatorLabel, Term>
}
