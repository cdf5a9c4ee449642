import { parseDirective, type Problem } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import type { Mend } from '../code-action.js'

/** What is likely to be meant by a line that is nearly a directive. */
const repairs: readonly ((line: string) => string)[] = [
  (line) => `${line}}`,
  (line) => line.replace(/^(:+)[ \t]+/, '$1'),
  (line) => line.replace(/^:+[ \t]?/, '::'),
  (line) => line.replace(/^(:+\w+)[ \t]+\{/, '$1{'),
  (line) => line.replace(/^([^}]*\}).*$/, '$1'),
  (line) => line.replace(/^(:+\w+)\{([\w/-]+)\}$/, '$1{#$2}'),
  (line) => line.replace(/^(:+\w+).*$/, '$1'),
]

/**
 * Repairs a malformed directive.
 *
 * @param problem - The problem.
 * @param manuscript - The manuscript.
 * @returns The mend; nothing where it is not clear what is meant.
 */
export function repairDirective({ range }: Problem, { text, checked }: Manuscript): Mend | undefined {
  const directive = checked.directives.find(
    (directive) =>
      directive.malformed && directive.range.start <= range.start && range.end <= directive.range.end,
  )
  if (!directive || directive.form === 'text') return undefined
  const { start, end } = directive.range
  const line = text.slice(start, end)
  for (const repair of repairs) {
    const repaired = repair(line)
    const parsed = repaired === line ? undefined : parseDirective(repaired, start)
    if (!parsed || parsed.malformed || parsed.form === 'container') continue
    return { title: `Write ${repaired}`, changes: [{ range: { start, end }, newText: repaired }] }
  }
  return undefined
}
