import type { CitationLocale } from '../locales/citation-locale.js'
import type { Locator } from '../locator.js'
import { quoteTitle } from './quote-title.js'

/** More than one number. */
const several = /\d[\p{L})]*\s*(?:[-–—,;&]|and|und|et|y)\s*\d|\d\s?(?:ff?|sqq?)\b/u

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
  const term = locale.locators[label]
  const [singular, plural] = typeof term === 'string' ? [term, term] : term
  if (isTitle) return `${singular} ${quoteTitle(words, locale)}`
  const typeset = words.replace(/(?<=\d)-(?=\d)/g, '–')
  if (label === 'page' && locale.omitsPageLabel) return typeset
  return `${several.test(typeset) ? plural : singular} ${typeset}`
}
