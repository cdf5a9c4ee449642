import type { BibliographyFault } from './parsed-bibliography.js'

/**
 * Finds keys that two works of a file have.
 *
 * @param works - The works with their lines.
 * @returns A fault for each work whose key an earlier one has.
 * @example
 * ```ts @import.meta.vitest
 * expect(findDuplicates([{ key: 'a', line: 1 }, { key: 'a', line: 5 }])).toEqual([
 *   { message: 'Line 1 has a work with the key "a", too. The first is used.', line: 5, column: 1 },
 * ])
 * ```
 */
export function findDuplicates(works: readonly { key: string; line: number }[]): BibliographyFault[] {
  const lines = new Map<string, number>()
  return works.flatMap(({ key, line }) => {
    const first = lines.get(key)
    if (first === undefined) lines.set(key, line)
    if (first === undefined || key === '') return []
    return [
      { message: `Line ${first} has a work with the key "${key}", too. The first is used.`, line, column: 1 },
    ]
  })
}
