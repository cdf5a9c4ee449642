import type { Range } from '../../range.js'
import { directives, type Directive, type DirectiveForm, type DirectiveName } from './directive.js'
import { parseAttributes, type Attribute } from './parse-attributes.js'
import { scanDirective } from './scan-directive.js'

const names = Object.keys(directives)
  .sort((a, b) => b.length - a.length)
  .join('|')

/** How a text begins that is meant to be one of our directives, well-formed or not. */
export const directiveStart = new RegExp(
  `^(?:::{1,20}[ \\t]?(${names})(?![\\p{L}\\p{N}_-])|:(${names})(?=[\\[{]))`,
  'u',
)

const idPattern = /^[\w/-]+$/

/**
 * Reads a directive such as `::quote{#robinson-inequalities}`.
 *
 * @param text - The text from its first colon to the end of the line; of a directive in running text, at least to its end.
 * @param start - The offset of that colon in the manuscript.
 * @returns The directive, with offsets into the manuscript; or nothing where the text is none of ours.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseDirective('::quote{#berti-values}', 100)).toEqual({
 *   name: 'quote',
 *   form: 'leaf',
 *   range: { start: 100, end: 122 },
 *   id: { value: 'berti-values', range: { start: 109, end: 121 } },
 *   filters: [],
 * })
 * expect(parseDirective('::quotes{topic=rules}', 0)?.filters).toEqual([
 *   { name: 'topic', value: 'rules', range: { start: 15, end: 20 } },
 * ])
 * expect(parseDirective('::quote{#berti-values', 0)?.malformed?.reason).toBe('the closing "}" is missing')
 * ```
 */
export function parseDirective(text: string, start: number): Directive | undefined {
  const opening = directiveStart.exec(text)
  if (!opening) return undefined
  const [marker] = opening
  const name = (opening[1] ?? opening[2]) as DirectiveName
  const colons = /^:+/.exec(marker)?.[0].length ?? 0
  const form = colons === 1 ? 'text' : colons === 2 ? 'leaf' : 'container'
  const scanned = scanDirective(text, colons - 1)
  const end = form === 'text' && scanned ? scanned.end : text.trimEnd().length
  const at = (from: number, to: number): Range => ({ start: start + from, end: start + to })
  const directive: Directive = { name, form, range: at(0, end), filters: [] }
  const malformed = (reason: string, range: Range): Directive => ({
    ...directive,
    malformed: { reason, range },
  })

  const markerRange = at(0, marker.length)
  if (!(directives[name].forms as readonly DirectiveForm[]).includes(form)) {
    return malformed('it needs exactly two colons', markerRange)
  }
  if (!scanned) return malformed('no space may follow the colons', markerRange)
  const { label, attributes } = scanned
  if (label && form !== 'text') {
    return malformed(
      'only a directive in running text has words in brackets',
      at(label.start - 1, label.end + 1),
    )
  }
  const rest = at(scanned.nameEnd, end)
  if (attributes ? end > scanned.end : end > scanned.nameEnd && form !== 'text') {
    return malformed(describeRest(text.slice(scanned.nameEnd, end)), rest)
  }
  if (label) directive.label = at(label.start, label.end)
  const parsed = parseAttributes(attributes ? text.slice(attributes.start, attributes.end) : '')
  const offset = attributes?.start ?? 0
  if (parsed.rest) {
    return malformed('this is no attribute', at(offset + parsed.rest.start, offset + parsed.rest.end))
  }
  return addAttributes(directive, parsed.attributes, start + offset)
}

function describeRest(rest: string): string {
  if (!rest.trimStart().startsWith('{')) return 'nothing but braces may follow its name'
  if (!rest.startsWith('{')) return 'the braces must follow its name at once'
  return rest.includes('}') ? 'nothing may follow the braces' : 'the closing "}" is missing'
}

/** Reads the id and the filters, or says which attribute the directive does not know. */
function addAttributes(directive: Directive, attributes: readonly Attribute[], offset: number): Directive {
  const { id: takesId, filters } = directives[directive.name]
  const known: readonly string[] = filters
  const shift = ({ start, end }: Range): Range => ({ start: start + offset, end: end + offset })
  for (const { name, value, range, valueRange } of attributes) {
    if (name === 'id' && takesId && !directive.id && idPattern.test(value)) {
      directive.id = { value, range: shift(valueRange) }
    } else if (known.includes(name) && value !== '') {
      directive.filters.push({ name: name as (typeof filters)[number], value, range: shift(valueRange) })
    } else {
      directive.malformed ??= { reason: describeAttribute(name, value, takesId, known), range: shift(range) }
    }
  }
  if (takesId && !directive.id) {
    directive.malformed ??= { reason: 'the id is missing', range: directive.range }
  }
  return directive
}

function describeAttribute(name: string, value: string, takesId: boolean, known: readonly string[]): string {
  if (known.includes(name)) return `"${name}" has no value`
  if (takesId && name === 'id') return `"${value}" cannot be its id`
  return `it knows no attribute "${name}"`
}
