import type { CitationLocale } from '../locales/citation-locale.js'
import type { Locator, LocatorLabel } from '../locator.js'

/** More than one number. */
const several = /\d[\p{L})]*\s*(?:[-–—,;&]|and|und|et|y)\s*\d|\d\s?(?:ff?|sqq?)\b/u

/**
 * Finds the term of a locator, in the number that fits its value.
 *
 * @param locator - The place in a work.
 * @param locale - The language.
 * @returns Such as "chap." or "chaps.".
 */
export function findLocatorTerm(
  { label, value, isTitle }: Pick<Locator, 'value' | 'isTitle'> & { label: LocatorLabel },
  { locators }: CitationLocale,
): string {
  const term = locators[label]
  const [singular, plural] = typeof term === 'string' ? [term, term] : term
  return !isTitle && several.test(value) ? plural : singular
}
