import type { CslItem, CslName } from '@florilegium/schema'

/**
 * Formats the authors of a work as a text cites them: family names, and institutions by the abbreviation that ends
 * their name in parentheses, where they have one.
 *
 * @param item - The work.
 * @returns The names: "Herz and Ho"; of more than three, the first and "et al.".
 * @example
 * ```ts @import.meta.vitest
 * const author = [{ literal: 'German Institute for Global and Area Studies (GIGA)' }, { literal: 'Körber-Stiftung' }]
 * expect(formatAuthorsShort({ author })).toBe('GIGA and Körber-Stiftung')
 * ```
 */
export function formatAuthorsShort({ author }: Pick<CslItem, 'author'>): string {
  const names = author.map((name) => {
    if (!('literal' in name)) return name.family
    return /\(([^()]+)\)$/.exec(name.literal)?.[1] ?? name.literal
  })
  return names.length > 3 ? `${String(names[0])} et al.` : joinNames(names)
}

/**
 * Formats the authors of a work as a bibliography lists them, the first one by family name.
 *
 * @param item - The work.
 * @returns The names: "Herz, Monica, and Selina Ho".
 * @example
 * ```ts @import.meta.vitest
 * const author = [{ family: 'Herz', given: 'Monica' }, { family: 'Ho', given: 'Selina' }]
 * expect(formatAuthorsFull({ author })).toBe('Herz, Monica, and Selina Ho')
 * ```
 */
export function formatAuthorsFull({ author }: Pick<CslItem, 'author'>): string {
  const [first, ...others] = author as [CslName, ...CslName[]]
  if ('literal' in first) return joinNames([first.literal, ...others.map(formatName)])
  const names = [`${first.family}, ${first.given}`, ...others.map(formatName)]
  return names.length === 2 ? names.join(', and ') : joinNames(names)
}

function formatName(name: CslName): string {
  return 'literal' in name ? name.literal : `${name.given} ${name.family}`
}

function joinNames(names: string[]): string {
  if (names.length < 3) return names.join(' and ')
  return `${names.slice(0, -1).join(', ')}, and ${names.at(-1) as string}`
}
