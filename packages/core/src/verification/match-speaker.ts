/** Words before a name that are no part of it. */
const titles = new Set(
  'mr mrs ms mx dr prof professor president prime minister chancellor secretary general ambassador sir dame lord lady senator representative commissioner director judge justice king queen prince princess pope former vice frau herr madame monsieur the'.split(
    ' ',
  ),
)

/**
 * Tells whether a name as a manuscript has it is that of a person or an institution.
 *
 * @param written - The name in the manuscript, with or without titles and given names.
 * @param name - The full name.
 * @returns Whether it is. A given name that contradicts the known one makes it another's.
 * @example
 * ```ts @import.meta.vitest
 * expect(matchSpeaker('President Robinson', 'Mary Robinson')).toBe(true)
 * expect(matchSpeaker('M. Robinson', 'Mary Robinson')).toBe(true)
 * expect(matchSpeaker('Peter Robinson', 'Mary Robinson')).toBe(false)
 * expect(matchSpeaker('GIGA', 'German Institute for Global and Area Studies (GIGA)')).toBe(true)
 * ```
 */
export function matchSpeaker(written: string, name: string): boolean {
  const own = wordsOf(name)
  const abbreviation = abbreviationOf(name)
  const words = wordsOf(written).filter((word, index, all) => !(titles.has(word) && index < all.length - 1))
  if (abbreviation !== undefined && words.includes(abbreviation)) return true
  const family = own.at(-1)
  if (family === undefined || words.length === 0) return false
  if (words.join(' ') === own.join(' ')) return true
  const at = words.lastIndexOf(family)
  if (at < 0) return false
  const given = words.slice(0, at)
  return given.every((word) =>
    own.some((part) => part === word || (word.length === 1 && part.startsWith(word))),
  )
}

/**
 * Lists the words of a name by one of which at least it is known wherever {@link matchSpeaker} knows it.
 *
 * @param name - The full name.
 * @returns The family name and the abbreviation, folded.
 */
export function listTelling(name: string): string[] {
  return [wordsOf(name).at(-1) ?? [], abbreviationOf(name) ?? []].flat()
}

function abbreviationOf(name: string): string | undefined {
  const abbreviation = /\(([^()]+)\)$/.exec(name)?.[1]
  return abbreviation === undefined ? undefined : foldName(abbreviation)
}

/**
 * Lists the words of a name, without an abbreviation in parentheses.
 *
 * @param name - The name.
 * @returns Its words, folded.
 */
export function wordsOf(name: string): string[] {
  return foldName(name.replace(/\([^()]*\)$/, '')).match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
}

/**
 * Folds what differs between spellings of a name: accents and case.
 *
 * @param name - The name.
 * @returns The name without accents, in lower case.
 */
export function foldName(name: string): string {
  return name.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
