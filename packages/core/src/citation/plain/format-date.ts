import type { CitationLocale } from '../locales/citation-locale.js'
import type { WorkDate } from './read-date.js'

/**
 * Formats the year of a date.
 *
 * @param date - The date.
 * @param locale - The language.
 * @returns The year, the range of years or the words of the date, or that there is none.
 */
export function formatYear(date: WorkDate, locale: CitationLocale): string {
  if (date.year === undefined) return date.words ?? locale.noDate
  const year =
    date.until === undefined ? formatNumber(date.year, locale) : formatRange(date.year, date.until, locale)
  return date.isCirca ? `${locale.circa} ${year}` : year
}

/**
 * Formats the month and the day of a date.
 *
 * @param date - The date.
 * @param locale - The language.
 * @returns As many of both as are known.
 */
export function formatMonthAndDay(date: WorkDate, locale: CitationLocale): string | undefined {
  if (date.month === undefined) return undefined
  return fill(date.day === undefined ? 'MONTH' : locale.dates.dayAndMonth, date, locale)
}

/**
 * Formats a date with its month and day.
 *
 * @param date - The date.
 * @param locale - The language.
 * @returns As much of it as is known, or nothing.
 * @example
 * ```ts @import.meta.vitest
 * const { en } = await import('../locales/en.js')
 * expect(formatDate({ year: 2026, month: 1, day: 2 }, en)).toBe('January 2, 2026')
 * ```
 */
export function formatDate(date: WorkDate, locale: CitationLocale): string | undefined {
  if (date.year === undefined) return date.words
  if (date.month === undefined) return formatYear(date, locale)
  return fill(date.day === undefined ? locale.dates.monthAndYear : locale.dates.day, date, locale)
}

function fill(template: string, date: WorkDate, locale: CitationLocale): string {
  const { month = 1, day = 1 } = date
  return template
    .replace(/\bD\b/, day === 1 && locale.firstDay !== undefined ? locale.firstDay : String(day))
    .replace('YEAR', formatYear(date, locale))
    .replace('MONTH', locale.months[month - 1] as string)
}

function formatRange(from: number, until: number, locale: CitationLocale): string {
  // 44–30 BCE, but 27 BCE–14.
  const first = from < 0 && until < 0 ? String(-from) : formatNumber(from, locale)
  return `${first}–${formatNumber(until, locale)}`
}

function formatNumber(year: number, { beforeChrist }: CitationLocale): string {
  return year < 0 ? `${-year} ${beforeChrist}` : String(year)
}
