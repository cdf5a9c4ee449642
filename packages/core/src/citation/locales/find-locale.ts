import type { CitationLocale } from './citation-locale.js'
import { de } from './de.js'
import { en } from './en.js'
import { es } from './es.js'
import { fr } from './fr.js'

const locales = new Map<string, CitationLocale>(Object.entries({ de, en, es, fr }))

/**
 * Finds the terms of a language.
 *
 * @param tag - A BCP 47 tag, such as `de-AT`.
 * @returns The terms of its language, or else the English ones.
 * @example
 * ```ts @import.meta.vitest
 * expect(findLocale('de-AT').and).toBe('und')
 * expect(findLocale('la').and).toBe('and')
 * ```
 */
export function findLocale(tag: string): CitationLocale {
  return locales.get(tag.toLowerCase().split(/[-_]/)[0] as string) ?? en
}
