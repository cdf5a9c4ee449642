import { readText } from './read-text.js'

/** Somebody who made a work. */
export interface WorkName {
  /** What a short citation says: the family name, or what an institution is called for short. */
  short: string
  /** The given names of a person. */
  given?: string
  /** Such as "Jr.". */
  suffix?: string
  /** The whole name of an institution. */
  whole?: string
}

/** The names of a list. */
export interface WorkNames {
  names: WorkName[]
  /** Set where the list says that there are others. */
  hasOthers: boolean
}

/**
 * Reads a list of names of CSL-JSON, whatever stands there.
 *
 * @param value - The list.
 * @returns The names that say something, in order.
 * @example
 * ```ts @import.meta.vitest
 * const names = [{ literal: 'World Health Organization (WHO)' }, { family: 'Ho', given: 'Selina' }, { family: 'others' }]
 * expect(readNames(names)).toEqual({
 *   names: [{ short: 'WHO', whole: 'World Health Organization (WHO)' }, { short: 'Ho', given: 'Selina' }],
 *   hasOthers: true,
 * })
 * ```
 */
export function readNames(value: unknown): WorkNames {
  const names = (Array.isArray(value) ? value : []).flatMap((name) => readName(name) ?? [])
  const last = names.at(-1)
  // BibTeX ends a list that is cut short with "and others".
  const hasOthers = names.length > 1 && last?.short === 'others' && last.given === undefined
  return { names: hasOthers ? names.slice(0, -1) : names, hasOthers }
}

function readName(value: unknown): WorkName | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const read = (part: string) => readText((value as Record<string, unknown>)[part])
  const join = (...parts: (string | undefined)[]) => parts.filter(Boolean).join(' ')
  const family = join(read('non-dropping-particle'), read('family'))
  const given = join(read('given'), read('dropping-particle'))
  // Many readers of .bib files give an institution as a family name.
  const whole = read('literal') ?? (family === '' || given === '' ? family + given : undefined)
  if (whole !== undefined) {
    if (whole === '') return undefined
    return { short: /\(([^()]+)\)$/.exec(whole)?.[1] ?? whole, whole }
  }
  const suffix = read('suffix')
  return { short: family, ...(given !== '' && { given }), ...(suffix !== undefined && { suffix }) }
}
