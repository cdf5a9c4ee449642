import type { Settings } from '../settings/settings.js'
import { createPlainFormatter } from './create-plain-formatter.js'
import type { CitationFormatter } from './formatter.js'

/**
 * Makes the plain formatters that the settings of many manuscripts name, each of them once.
 *
 * @returns A function that gives the formatter for settings.
 * @example
 * ```ts @import.meta.vitest
 * const findFormatter = createPlainFormatters()
 * expect(findFormatter({ citations: 'note' }).isNote).toBe(true)
 * expect(findFormatter({ locale: 'de' })).toBe(findFormatter({ locale: 'de' }))
 * ```
 */
export function createPlainFormatters(): (
  settings: Pick<Settings, 'citations' | 'locale'>,
) => CitationFormatter {
  const formatters = new Map<string, CitationFormatter>()
  return ({ citations: style = 'author-date', locale = 'en' }) => {
    const key = `${style} ${locale}`
    const formatter = formatters.get(key) ?? createPlainFormatter({ style, locale })
    formatters.set(key, formatter)
    return formatter
  }
}
