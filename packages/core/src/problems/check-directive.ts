import type { Catalog, CatalogEntry } from '../catalog/catalog.js'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { resolveId } from '../catalog/resolve-id.js'
import { listFilterValues, selectEntries } from '../catalog/select-entries.js'
import { toDirectiveName } from '../catalog/to-directive-name.js'
import { directives, type Directive, type DirectiveName } from '../manuscript/directives/directive.js'
import { checkResolution } from './check-resolution.js'
import { joinWords } from './join-words.js'
import { createProblem, type Problem } from './problem.js'

/** What a record is called in a message. */
const recordNames = {
  quote: 'a quotation',
  passage: 'a passage',
  provision: 'a provision',
  recommendation: 'a recommendation',
}

/** What is known of a directive: what it embeds, and what is wrong with it. */
export interface CheckDirectiveResult {
  /** The records it embeds; none where there is a problem. */
  entries: CatalogEntry[]
  problems: Problem[]
}

/**
 * Checks a directive: its form, and that the records it names exist and fit it.
 *
 * @param directive - A directive of a manuscript.
 * @param catalog - The records there are.
 * @returns The records it embeds, and its problems.
 */
export function checkDirective(directive: Directive, catalog: Catalog): CheckDirectiveResult {
  const { malformed, id } = directive
  if (malformed) return { entries: [], problems: [describeMalformed(directive, malformed)] }
  if (id) return checkRecord(directive, id, catalog)
  const filterProblems = checkFilters(directive, catalog)
  if (directive.name === 'bibliography' || filterProblems.length > 0) {
    return { entries: [], problems: filterProblems }
  }
  const entries = selectEntries(directive, catalog)
  if (entries.length > 0) return { entries, problems: [] }
  const what = directive.name === 'quotes' ? 'quotation' : 'recommendation'
  const chosen = directive.filters.map(({ name, value }) => `${name} "${value}"`).join(' and ')
  const message = `No ${what} has ${chosen || 'been loaded'}. Choose by less, or remove the list.`
  return { entries, problems: [createProblem('empty-list', { range: directive.range, message })] }
}

function describeMalformed(
  { name, form }: Directive,
  { reason, range, expected }: NonNullable<Directive['malformed']>,
): Problem {
  const message = `Malformed ${writtenAs(name, form)}: ${reason}. Write ${describeForm(name, form)}.`
  return createProblem('malformed-directive', { range, message, ...(expected && { expected }) })
}

function writtenAs(name: DirectiveName, form: Directive['form']): string {
  return `${form === 'leaf' || !allows(name, form) ? '::' : form === 'text' ? ':' : ':::'}${name}`
}

function describeForm(name: DirectiveName, form: Directive['form']): string {
  const { id, filters } = directives[name]
  if (form === 'text' && allows(name, form)) return ':quote[words]{#id}'
  if (form === 'container' && allows(name, form)) {
    return ':::quote{#id} on a line of its own, the words below it, and ::: on the line after them'
  }
  const attributes = id
    ? '{#id}'
    : filters.length > 0
      ? `{${filters.map((filter) => `${filter}=…`).join(' ')}}`
      : ''
  return `::${name}${attributes} on a line of its own`
}

function allows(name: DirectiveName, form: Directive['form']): boolean {
  return (directives[name].forms as readonly string[]).includes(form)
}

function checkRecord(
  directive: Directive,
  id: NonNullable<Directive['id']>,
  catalog: Catalog,
): CheckDirectiveResult {
  const resolution = resolveId(catalog, id.value)
  const problem = checkResolution(id, resolution, catalog)
  if (problem) return { entries: [], problems: [problem] }
  const entry = (resolution as { entry: CatalogEntry }).entry
  const { type } = entry.record
  const fitting = toDirectiveName(type)
  if (fitting === directive.name) return { entries: [entry], problems: [] }
  const expected = `::${fitting}{#${id.value}}`
  const message = `"${id.value}" is ${recordNames[type]}. Write ${expected}.`
  const { range } = directive
  return {
    entries: [],
    problems: [createProblem('mismatched-directive', { range, message, expected: [expected] })],
  }
}

function checkFilters({ filters }: Directive, catalog: Catalog): Problem[] {
  return filters.flatMap(({ name, value, range }) => {
    const values = listFilterValues(name, catalog)
    if (values.includes(value)) return []
    const nearest = findNearestIds(value, values)
    const remedy =
      nearest.length > 0
        ? `Did you mean ${joinWords(nearest)}?`
        : values.length > 0 && values.length <= 12
          ? `Write ${joinWords(values)}.`
          : `None of the ${values.length} there are is near it.`
    const message = `Unknown ${name} "${value}". ${remedy}`
    return [createProblem('unknown-id', { range, message, expected: nearest })]
  })
}
