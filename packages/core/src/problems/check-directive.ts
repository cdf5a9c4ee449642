import type { Catalog, RetiredEntry } from '../catalog/create-catalog.js'
import { resolveId } from '../catalog/resolve-id.js'
import { toDirectiveName } from '../catalog/to-directive-name.js'
import { directives, type Directive } from '../manuscript/parse-directive.js'
import { createProblem, type Problem } from './problem.js'

/** What a record is called in a message. */
const recordNames = {
  quote: 'a quotation',
  passage: 'a passage',
  provision: 'a provision',
  recommendation: 'a recommendation',
}

/**
 * Checks a directive: its form, and that the record it names exists and fits it.
 *
 * @param directive - A directive of a manuscript.
 * @param catalog - The records there are.
 * @returns The problem, or nothing where all is well.
 */
export function checkDirective(directive: Directive, catalog: Catalog): Problem | undefined {
  const { name, malformed, id } = directive
  if (malformed) {
    const form = directives[name].id ? `::${name}{#id}` : `::${name}`
    const message = `Malformed ::${name}: ${malformed.reason}. Write ${form} on a line of its own.`
    return createProblem('malformed-directive', malformed.range, message)
  }
  if (!id) return undefined

  const resolution = resolveId(catalog, id.value)
  if (resolution.status === 'unknown') {
    const { nearest } = resolution
    const remedy = nearest.length > 0 ? `Did you mean ${joinWords(nearest)}?` : noneNear(catalog)
    return createProblem('unknown-id', id.range, `Unknown id "${id.value}". ${remedy}`, nearest)
  }
  if (resolution.status === 'ambiguous') {
    const { candidates } = resolution
    const message = `Several documents have the id "${id.value}". Write ${joinWords(candidates)}.`
    return createProblem('ambiguous-id', id.range, message, candidates)
  }
  if (resolution.status === 'retired') {
    const { entry } = resolution
    const message = `The id "${id.value}" is used no more: ${describeRetired(entry)}`
    return createProblem('retired-id', id.range, message, entry.targets)
  }
  const { type } = resolution.entry.record
  const fitting = toDirectiveName(type)
  if (fitting !== name) {
    const message = `"${id.value}" is ${recordNames[type]}. Write ::${fitting}{#${id.value}}.`
    return createProblem('mismatched-directive', directive.range, message, [`::${fitting}{#${id.value}}`])
  }
  return undefined
}

function describeRetired({ record, targets }: RetiredEntry): string {
  switch (record.type) {
    case 'moved':
      return `it is ${joinWords(targets)} now. Write that.`
    case 'split':
      return `it was split. Write ${joinWords(targets)}.`
    case 'withdrawn':
      return `it was withdrawn. ${record.reason} Remove the directive, or name another record.`
  }
}

function joinWords(ids: string[]): string {
  const quoted = ids.map((id) => `"${id}"`)
  const last = quoted.pop() as string
  return quoted.length > 0 ? `${quoted.join(', ')} or ${last}` : last
}

function noneNear({ entries, documents }: Catalog): string {
  if (entries.length === 0) return 'No content package is loaded, so there is no id to use.'
  return `None of the ${entries.length} ids in ${documents.map(({ id }) => id).join(', ')} is near it.`
}
