import type { CitationLocale } from '../locales/citation-locale.js'

/** Double quotation marks. French ones keep a space on their inner side, which goes with them. */
const marks = /«[\s\u00a0\u202f]?|[\s\u00a0\u202f]?»|[“”„"]/gu

/**
 * Sets a title in the quotation marks of a language. Quotation marks in it become the inner ones.
 *
 * @param title - The title.
 * @param locale - The language.
 * @returns The title in quotation marks.
 * @example
 * ```ts @import.meta.vitest
 * const { en } = await import('../locales/en.js')
 * expect(quoteTitle('Why the “West” is no place', en)).toBe('“Why the ‘West’ is no place”')
 * ```
 */
export function quoteTitle(title: string, { quotes }: CitationLocale): string {
  const inner = title.replace(marks, (mark: string, at: number) => {
    if (mark.startsWith('«')) return quotes.innerOpen
    // The mark “ opens in English and closes in German: what stands before it tells.
    const opens = !mark.endsWith('»') && (at === 0 || /[\s([–—-]/.test(title[at - 1] as string))
    return opens ? quotes.innerOpen : quotes.innerClose
  })
  return quotes.open + inner + quotes.close
}
