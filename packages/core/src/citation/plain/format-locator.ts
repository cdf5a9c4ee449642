import type { CitationLocale } from '../locales/citation-locale.js'
import type { Locator } from '../locator.js'
import { findLocatorTerm } from './find-locator-term.js'
import { quoteTitle } from './quote-title.js'

/**
 * Formats a place in a work.
 *
 * @param locator - The place.
 * @param locale - The language.
 * @returns Such as "33–35" for pages, "sec. 3", or the title of a section in quotation marks.
 * @example
 * ```ts @import.meta.vitest
 * const { en } = await import('../locales/en.js')
 * expect(formatLocator({ label: 'page', value: '33-35' }, en)).toBe('33–35')
 * expect(formatLocator({ label: 'chapter', value: '4, 6' }, en)).toBe('chaps. 4, 6')
 * expect(formatLocator({ label: 'section', value: 'Outlook', isTitle: true }, en)).toBe('sec. “Outlook”')
 * ```
 */
export function formatLocator({ label, value, isTitle }: Locator, locale: CitationLocale): string {
  const words = value.split(/\s+/).filter(Boolean).join(' ')
  if (label === 'literal' || words === '') return words
  const term = findLocatorTerm({ label, value: words, ...(isTitle && { isTitle }) }, locale)
  if (isTitle) return `${term} ${quoteTitle(words, locale)}`
  const typeset = words.replace(/(?<=\d)-(?=\d)/g, '–')
  return label === 'page' && locale.omitsPageLabel ? typeset : `${term} ${typeset}`
}
