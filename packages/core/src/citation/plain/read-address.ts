import { readText } from './read-text.js'

/**
 * Reads a DOI, whether it is given as an address or not.
 *
 * @param value - The value.
 * @returns The DOI, if it is one.
 * @example
 * ```ts @import.meta.vitest
 * expect(readDoi('https://doi.org/10.1000/xyz')).toBe('10.1000/xyz')
 * ```
 */
export function readDoi(value: unknown): string | undefined {
  const doi = readText(value)?.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi: ?)/i, '')
  return doi?.startsWith('10.') ? doi : undefined
}

/**
 * Reads an address.
 *
 * @param value - The value.
 * @returns The address, if it is one of the web.
 * @example
 * ```ts @import.meta.vitest
 * expect(readUrl('https://example.org')).toBe('https://example.org')
 * expect(readUrl('javascript:alert(1)')).toBe(undefined)
 * ```
 */
export function readUrl(value: unknown): string | undefined {
  const url = readText(value)
  return url !== undefined && /^https?:\/\/\S+$/i.test(url) ? url : undefined
}
