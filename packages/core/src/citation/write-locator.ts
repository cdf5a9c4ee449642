import { findLocale } from './locales/find-locale.js'
import type { Locator } from './locator.js'
import { findLocatorTerm } from './plain/find-locator-term.js'

/** Marks that a title may stand in, the plainest first. A title holds none of its own pair. */
const titleMarks = [
  ['"', '"'],
  ['“', '”'],
  ['«', '»'],
] as const

/**
 * Writes a locator as it stands after a key in a manuscript, so that `parseLocator` reads it back.
 *
 * @param locator - The place in a work.
 * @param locale - The language of the manuscript as a BCP 47 tag. Default: `en`.
 * @returns Such as `sec. "It’s the member states"`; nothing where no marks can hold the title, or it would end the brackets.
 * @example
 * ```ts @import.meta.vitest
 * expect(writeLocator({ label: 'section', value: 'Health', isTitle: true })).toBe('sec. "Health"')
 * expect(writeLocator({ label: 'section', value: 'The "we"', isTitle: true }, 'de')).toBe('Abschn. “The "we"”')
 * expect(writeLocator({ label: 'page', value: '3-5' })).toBe('pp. 3-5')
 * expect(writeLocator({ label: 'literal', value: 'Preamble' })).toBe('Preamble')
 * ```
 */
export function writeLocator({ label, value, isTitle }: Locator, locale = 'en'): string | undefined {
  if (/[\][;{}\n]/.test(value)) return undefined
  if (label === 'literal') return value
  const term = findLocatorTerm({ label, value, ...(isTitle && { isTitle }) }, findLocale(locale))
  if (!isTitle) return `${term} ${value}`
  const marks = titleMarks.find(([open, close]) => !value.includes(open) && !value.includes(close))
  return marks && `${term} ${marks[0]}${value}${marks[1]}`
}
