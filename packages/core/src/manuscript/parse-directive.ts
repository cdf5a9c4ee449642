import type { Range } from '../range.js'

/** The directives that embed content, and whether each names a record. */
export const directives = {
  quote: { id: true },
  recommendation: { id: true },
  bibliography: { id: false },
} as const

/** The name of a directive that is ours. */
export type DirectiveName = keyof typeof directives

/** A place in a manuscript that embeds something. */
export interface Directive {
  name: DirectiveName
  /** The whole directive. */
  range: Range
  /** The id it names, without the `#`. */
  id?: { value: string; range: Range }
  /** What is wrong with its form, and the narrowest place to mend. */
  malformed?: { reason: string; range: Range }
}

const names = Object.keys(directives).join('|')

/** How a text begins that is meant to be one of our directives, well-formed or not. */
export const directiveStart = new RegExp(`^(?:::{1,2}[ \\t]?(${names})(?![\\w-])|:(${names})(?=[\\[{]))`)

/** A well-formed id in an attribute block: `{#id}`. */
const attributeBlock = /^\{[ \t]*#([\w/-]+)[ \t]*\}$/

/**
 * Reads a directive such as `::quote{#robinson-inequalities}`.
 *
 * @param line - The text from its first colon to the end of the line.
 * @param start - The offset of that colon in the manuscript.
 * @returns The directive, with offsets into the manuscript; or nothing where the line is none of ours.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseDirective('::quote{#berti-values}', 100)).toEqual({
 *   name: 'quote',
 *   range: { start: 100, end: 122 },
 *   id: { value: 'berti-values', range: { start: 109, end: 121 } },
 * })
 * expect(parseDirective('::quote{#berti-values', 0)?.malformed?.reason).toBe('the closing "}" is missing')
 * ```
 */
export function parseDirective(line: string, start: number): Directive | undefined {
  const text = line.trimEnd()
  const opening = directiveStart.exec(text)
  if (!opening) return undefined
  const [marker] = opening
  const name = (opening[1] ?? opening[2]) as DirectiveName
  const rest = text.slice(marker.length)
  const range = { start, end: start + text.length }
  const markerRange = { start, end: start + marker.length }
  const restRange = { start: markerRange.end, end: range.end }
  const malformed = (reason: string, at: Range): Directive => ({
    name,
    range,
    malformed: { reason, range: at },
  })

  if (/^:(?!:)|^:::/.test(marker)) return malformed('it needs exactly two colons', markerRange)
  if (marker !== `::${name}`) return malformed('no space may follow the colons', markerRange)
  if (!directives[name].id) {
    return rest === '' ? { name, range } : malformed('it takes nothing after its name', restRange)
  }
  if (/^(\{[ \t]*\})?$/.test(rest)) return malformed('the id is missing', range)
  if (!rest.startsWith('{')) return malformed('the id must follow the name at once, in braces', restRange)
  if (!rest.includes('}')) return malformed('the closing "}" is missing', restRange)
  const block = attributeBlock.exec(rest)
  if (!block) return malformed('only one id may stand in the braces, and nothing after them', restRange)
  const value = block[1] as string
  const idStart = restRange.start + rest.indexOf('#') + 1
  return { name, range, id: { value, range: { start: idStart, end: idStart + value.length } } }
}
