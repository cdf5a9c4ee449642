import { toRecordLocator, writeLocator, type CatalogEntry, type Locator } from '@florilegium/core'

/** A key that stands without braces. */
const plainKey = /^[\p{L}\p{N}_](?:[\p{L}\p{N}_]|[:.#$%&\-+?<>~/](?=[\p{L}\p{N}_]))*$/u

/**
 * Writes the citation of a record as Pandoc has it: its document, and the place.
 *
 * @param entry - The record and its document.
 * @param locale - The language of the manuscript. Default: English.
 * @returns The citation in brackets. Where the place cannot be written so that it is read again, the key is the record's,
 * which brings its place along.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('@florilegium/core')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const { byId } = createCatalog([multilateralism])
 * expect(toCitationMarkup(byId.get('narlikar-hard-look')[0], 'de')).toBe(
 *   '[@making-it-matter, Abschn. "Towards Meaningful Multilateralism"]',
 * )
 * ```
 */
export function toCitationMarkup(entry: CatalogEntry, locale = 'en'): string {
  const { record, document } = entry
  const place = toRecordLocator(record, document)
  return (place ? citePlace(document.id, place, locale) : citeKey(document.id)) ?? citeKey(entry.id)
}

/**
 * Writes a citation of a place in a work.
 *
 * @param key - The key of the work, without its `@`.
 * @param locator - The place.
 * @param locale - The language of the manuscript.
 * @returns The citation in brackets; nothing where the place cannot be written so that it is read again.
 */
export function citePlace(key: string, locator: Locator, locale = 'en'): string | undefined {
  const place = writeLocator(locator, locale)
  return place === undefined ? undefined : citeKey(key, place)
}

/**
 * Writes a citation of a key.
 *
 * @param key - The key, without its `@`.
 * @param place - The place in the work.
 * @returns The citation in brackets.
 * @example
 * ```ts @import.meta.vitest
 * expect(citeKey('annan', 'p. 3')).toBe('[@annan, p. 3]')
 * expect(citeKey('annan(2001)')).toBe('[@{annan(2001)}]')
 * ```
 */
export function citeKey(key: string, place?: string): string {
  const name = plainKey.test(key) ? key : `{${key}}`
  return place === undefined ? `[@${name}]` : `[@${name}, ${place}]`
}
