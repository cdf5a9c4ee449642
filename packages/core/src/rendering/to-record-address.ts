import type { CatalogEntry } from '../catalog/catalog.js'
import { isWebAddress } from './is-web-address.js'
import { toTextFragment } from './to-text-fragment.js'

/**
 * Makes the address at which a browser shows the words of a record.
 *
 * @param entry - The record and its document. What is made of it is remembered.
 * @returns The address of the document with a text fragment; nothing where the document has no http(s) address.
 * @example
 * ```ts @import.meta.vitest
 * const { document, quotes } = await import('@florilegium/multilateralism/making-it-matter')
 * expect(toRecordAddress({ id: 'berti-values', record: quotes['berti-values'], document })).toBe(
 *   `${document.bibliography.URL}#:~:text=The%20multilateral%20system%20that%20we,which%20our%20societies%20are%20founded.`,
 * )
 * ```
 */
export function toRecordAddress(entry: CatalogEntry): string | undefined {
  const { URL: url } = entry.document.bibliography
  if (!isWebAddress(url)) return undefined
  let address = known.get(entry)
  if (address === undefined) known.set(entry, (address = url + toTextFragment(entry.record.text)))
  return address
}

const known = new WeakMap<CatalogEntry, string>()
