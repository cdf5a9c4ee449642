/**
 * Joins what may be written for a message.
 *
 * @param words - At least one.
 * @returns Each in quotation marks, such as `"a", "b" or "c"`.
 * @example
 * ```ts @import.meta.vitest
 * expect(joinWords(['a', 'b', 'c'])).toBe('"a", "b" or "c"')
 * ```
 */
export function joinWords(words: readonly string[]): string {
  const quoted = words.map((word) => `"${word}"`)
  const last = quoted.pop() ?? ''
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}
