import type { Range } from '../../range.js'

/** How a directive is written: `::quote`, `:::quote` with words below it, or `:quote` in running text. */
export type DirectiveForm = 'leaf' | 'container' | 'text'

/** What a directive takes. */
export interface DirectiveDescription {
  forms: readonly DirectiveForm[]
  /** Whether it names a record. */
  id: boolean
  /** The attributes by which it chooses records. */
  filters: readonly Filter[]
}

/** An attribute by which a list chooses its records. */
export type Filter = 'document' | 'section' | 'topic' | 'speaker' | 'kind'

/** The directives that embed content. */
export const directives = {
  quote: { forms: ['leaf', 'container', 'text'], id: true, filters: [] },
  recommendation: { forms: ['leaf'], id: true, filters: [] },
  quotes: { forms: ['leaf'], id: false, filters: ['document', 'section', 'topic', 'speaker'] },
  recommendations: { forms: ['leaf'], id: false, filters: ['document', 'section', 'topic', 'kind'] },
  bibliography: { forms: ['leaf'], id: false, filters: [] },
} as const satisfies Record<string, DirectiveDescription>

/** The name of a directive that is ours. */
export type DirectiveName = keyof typeof directives

/** A place in a manuscript that embeds something. Offsets are the file's. */
export interface Directive {
  name: DirectiveName
  form: DirectiveForm
  /** The whole directive; of a container, the line that opens it. */
  range: Range
  /** The id it names, without the `#`. */
  id?: { value: string; range: Range }
  /** The words in the brackets of a directive in running text. */
  label?: Range
  /** By what a list chooses its records; the range is that of the value. */
  filters: { name: Filter; value: string; range: Range }[]
  /** What is wrong with its form, the narrowest place to mend, and what may stand there instead. */
  malformed?: { reason: string; range: Range; expected?: string[] }
}

/**
 * Tells whether a name is that of a directive of ours.
 *
 * @param name - The name, without colons.
 * @returns Whether it is.
 * @example
 * ```ts @import.meta.vitest
 * expect(isDirectiveName('quote')).toBe(true)
 * expect(isDirectiveName('toString')).toBe(false)
 * ```
 */
export function isDirectiveName(name: string): name is DirectiveName {
  return Object.hasOwn(directives, name)
}
