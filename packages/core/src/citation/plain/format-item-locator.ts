import type { CitationItem } from '../formatter.js'
import type { CitationLocale } from '../locales/citation-locale.js'
import type { Locator } from '../locator.js'
import { toRecordLocator } from '../to-record-locator.js'
import { formatLocator } from './format-locator.js'

/**
 * Finds the place that a citation names, or else that of the record it cites.
 *
 * @param item - The citation of a work.
 * @returns The place, if there is one.
 */
export function findItemLocator({ locator, record, reference }: CitationItem): Locator | undefined {
  if (locator) return locator
  return record && reference.document && toRecordLocator(record, reference.document)
}

/**
 * Formats the place that a citation names.
 *
 * @param item - The citation of a work.
 * @param locale - The language.
 * @returns The place, or nothing.
 */
export function formatItemLocator(item: CitationItem, locale: CitationLocale): string {
  const locator = findItemLocator(item)
  return locator ? formatLocator(locator, locale) : ''
}
