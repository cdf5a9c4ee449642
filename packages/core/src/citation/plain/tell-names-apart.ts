import { formatNameDirect } from './list-names.js'
import type { WorkName } from './read-names.js'

/**
 * Finds out which first names of works need a given name, because people share a family name.
 *
 * @param names - The first name of each work.
 * @returns What is said of a name where its family name is not enough: its initial, or all given names where people
 *   share that too.
 * @example
 * ```ts @import.meta.vitest
 * const names = [{ short: 'Ho', given: 'Selina' }, { short: 'Ho', given: 'Peter' }, { short: 'Herz', given: 'Monica' }]
 * expect([...tellNamesApart(names)]).toEqual([['Selina Ho', 'S. Ho'], ['Peter Ho', 'P. Ho']])
 * ```
 */
export function tellNamesApart(names: readonly WorkName[]): Map<string, string> {
  const families = new Map<string, Map<string, WorkName>>()
  for (const name of names) {
    if (name.given === undefined) continue
    const people = families.get(name.short) ?? new Map<string, WorkName>()
    families.set(name.short, people.set(formatNameDirect(name), name))
  }
  const apart = new Map<string, string>()
  for (const people of families.values()) {
    if (people.size < 2) continue
    const initials = Array.from(people.values(), toInitial)
    for (const [whole, name] of people) {
      const initial = toInitial(name)
      const isShared = initials.filter((other) => other === initial).length > 1
      apart.set(whole, isShared ? whole : `${initial} ${name.short}`)
    }
  }
  return apart
}

function toInitial({ given = '' }: WorkName): string {
  return `${Array.from(given)[0] ?? ''}.`
}
