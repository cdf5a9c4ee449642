import { findScripts } from '../languages/profile-text.js'

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
  const known = findScripts(source, 0)
  return (
    quoted.length === source.length &&
    known.length > 0 &&
    findScripts(quoted, 0).some((script) => !known.includes(script))
  )
}
