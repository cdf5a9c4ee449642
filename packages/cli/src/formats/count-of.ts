/**
 * Writes a number with its noun.
 *
 * @param count - The number.
 * @param noun - The noun in the singular.
 * @returns Such as `1 error` and `2 errors`.
 * @example
 * ```ts @import.meta.vitest
 * expect([countOf(1, 'error'), countOf(2000, 'error')]).toEqual(['1 error', '2,000 errors'])
 * ```
 */
export function countOf(count: number, noun: string): string {
  return `${count.toLocaleString('en')} ${noun}${count === 1 ? '' : 's'}`
}
