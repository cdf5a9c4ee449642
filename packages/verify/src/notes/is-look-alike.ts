/** Scripts whose letters are taken for each other's. */
const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Cherokee}/u,
]

/**
 * Says whether words of a quotation look like those of the source and have letters of another script.
 *
 * @param quoted - The words as quoted.
 * @param source - The words of the source.
 * @returns Whether they do: as many characters, some of a script that the source's words do not have.
 * @example
 * ```ts @import.meta.vitest
 * expect(isLookAlike('p\u0435ace', 'peace')).toBe(true)
 * expect(isLookAlike('place', 'peace')).toBe(false)
 * ```
 */
export function isLookAlike(quoted: string, source: string): boolean {
  if (quoted.length !== source.length) return false
  return (
    SCRIPTS.some((script) => script.test(quoted) && !script.test(source)) &&
    SCRIPTS.some((script) => script.test(source))
  )
}
