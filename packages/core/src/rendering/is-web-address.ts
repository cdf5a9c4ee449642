/**
 * Tells whether an address may be linked.
 *
 * @param address - An address of a document or a bibliography.
 * @returns Whether it is an http(s) address.
 * @example
 * ```ts @import.meta.vitest
 * expect(isWebAddress('https://example.org/a')).toBe(true)
 * expect(isWebAddress('javascript:alert(1)')).toBe(false)
 * ```
 */
export function isWebAddress(address: string | undefined): address is string {
  return address !== undefined && /^https?:\/\//i.test(address)
}
