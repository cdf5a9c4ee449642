const writing =
  /(?:minutes|report|act|law|statement|study|paper|article|letter|budget|evaluation|Bericht|Gesetz|Gutachten|Studie|rapport|étude|loi|informe|ley)$/iu

/**
 * Tells whether a speaker is a text, for which no "he" and no "she" stands.
 *
 * @param name - The speaker as the manuscript names it.
 * @returns Whether it is.
 * @example
 * ```ts @import.meta.vitest
 * expect(isWriting('the annual report')).toBe(true)
 * expect(isWriting('the reporter')).toBe(false)
 * ```
 */
export function isWriting(name: string): boolean {
  return writing.test(name)
}
