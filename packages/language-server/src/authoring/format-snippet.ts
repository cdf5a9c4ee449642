import type { FileSchema } from './find-schema.js'

/** How {@link formatFieldSnippet} writes. */
export interface FormatFieldSnippetOptions {
  /** The tab stop of the value, with choices where there are any. Default: the last. */
  stop?: string
  /** Whether the entries of a list are objects, which stand below each other. Default: false. */
  isBlock?: boolean
}

/** The order in which the fields of an entry are read best: what it is first, its words last. */
const order = [
  'type',
  'id',
  'section',
  'speaker',
  'kind',
  'number',
  'label',
  'name',
  'role',
  'addressees',
  'topics',
  'supportedBy',
  'partial',
  'title',
  'lines',
  'asides',
  'to',
  'reason',
  'text',
]

/** A list of more choices is no help. */
const MAXIMUM_CHOICES = 100

/**
 * Sorts the names of fields as an entry is read best.
 *
 * @param names - The names.
 * @returns The names that are known, then the others as they were.
 */
export function sortFields(names: readonly string[]): string[] {
  const rank = (name: string): number => (order.includes(name) ? order.indexOf(name) : order.length)
  return [...names].sort((one, other) => rank(one) - rank(other))
}

/**
 * Formats a field as a snippet that leaves the cursor at its value.
 *
 * @param name - Its name.
 * @param schema - What it holds.
 * @param options - Where the cursor is left, and how a list is written.
 * @returns The snippet.
 */
export function formatFieldSnippet(
  name: string,
  { type }: FileSchema,
  { stop = '$0', isBlock = false }: FormatFieldSnippetOptions = {},
): string {
  const key = name.replaceAll('$', '\\$')
  if (type === 'array') return isBlock ? `${key}:\n  - ${stop}` : `${key}: [${stop}]`
  if (type === 'object') return `${key}:\n  ${stop}`
  return name === 'text' ? `${key}: >-\n  ${stop}` : `${key}: ${stop}`
}

/** How {@link formatEntrySnippet} writes. */
export interface FormatEntrySnippetOptions {
  /** What begins the entry, where that is not there yet. */
  dash: string
  /** Lists the ids that a field may hold. */
  listIds: (field: string) => readonly string[]
}

/**
 * Formats an entry of a list with the fields that it must have.
 *
 * @param schema - What an entry is.
 * @param options - What begins it, and which ids there are.
 * @returns The snippet, with a tab stop for each field.
 */
export function formatEntrySnippet(
  { properties = {}, required = [] }: FileSchema,
  { dash, listIds }: FormatEntrySnippetOptions,
): string {
  let stop = 0
  const fields = sortFields(required).map((name) => {
    const schema = properties[name] ?? {}
    if (typeof schema.const === 'string') return `${name}: ${schema.const}`
    const ids = listIds(name)
    const choices = schema.type === 'array' ? [] : (schema.enum?.map(String) ?? ids)
    stop++
    const isChoice = choices.length > 0 && choices.length <= MAXIMUM_CHOICES
    return formatFieldSnippet(name, schema, {
      stop: isChoice ? `\${${stop}|${choices.join(',')}|}` : `$${stop}`,
    })
  })
  // What follows the dash stands below the first field.
  return dash + fields.join('\n').replaceAll('\n', '\n  ')
}
