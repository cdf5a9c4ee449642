import { parse, type ValueNode } from '@humanwhocodes/momoa'
import type { ParsedBibliography } from './parsed-bibliography.js'
import { toBibliographyItem } from './to-bibliography-item.js'

/**
 * Parses CSL-JSON: a list of works, alone or under `items` or `references`.
 *
 * @param text - The file.
 * @returns The works that can be used, and what cannot.
 * @example
 * ```ts @import.meta.vitest
 * expect(parseCslJson('[\n  { "id": "a", "title": "A" },\n  { "title": "B" }\n]')).toEqual({
 *   items: [{ id: 'a', title: 'A' }],
 *   faults: [{ message: 'A work without an "id" cannot be cited. Give it one.', line: 3, column: 3 }],
 * })
 * ```
 */
export function parseCslJson(text: string): ParsedBibliography {
  let root: ValueNode
  let value: unknown
  try {
    root = parse(text).body
    value = JSON.parse(text)
  } catch (error) {
    const { line = 1, column = 1, message } = error as Error & { line?: number; column?: number }
    const reason = message.replace(/ \(\d+:\d+\)$/, '')
    return { items: [], faults: [{ message: `Not valid JSON: ${reason}.`, line, column }] }
  }
  const { list, node } = findList(value, root)
  if (!list || node?.type !== 'Array') {
    return { items: [], faults: [{ message: 'Expected a list of works.', line: 1, column: 1 }] }
  }
  const bibliography: ParsedBibliography = { items: [], faults: [] }
  for (const [index, work] of list.entries()) {
    const { item, faults } = toBibliographyItem(work)
    if (item) bibliography.items.push(item)
    for (const { message, field } of faults) {
      const { start, end } = locate(node.elements[index]?.value ?? root, field).loc
      const { line, column, offset } = start
      const length = field === undefined ? {} : { length: end.offset - offset }
      bibliography.faults.push({ message, line, column, ...length })
    }
  }
  return bibliography
}

function findList(value: unknown, root: ValueNode): { list?: unknown[]; node?: ValueNode } {
  if (Array.isArray(value)) return { list: value, node: root }
  for (const name of ['items', 'references']) {
    const list = (value as Record<string, unknown> | null)?.[name]
    if (Array.isArray(list)) return { list, node: locate(root, name) }
  }
  return {}
}

function locate(node: ValueNode, field: string | undefined): ValueNode {
  if (field === undefined || node.type !== 'Object') return node
  const member = node.members.find(({ name }) => name.type === 'String' && name.value === field)
  return member?.value ?? node
}
