import { isMap, isSeq, LineCounter, parseDocument } from 'yaml'
import type { ParsedBibliography } from './parsed-bibliography.js'
import { toBibliographyItem } from './to-bibliography-item.js'

/**
 * Parses CSL-YAML as Pandoc reads it: a list of works, alone or under `references`.
 *
 * @param text - The file.
 * @returns The works that can be used, and what cannot.
 * @example
 * ```ts @import.meta.vitest
 * const text = '---\nreferences:\n- id: a\n  issued: 2021-03-04\n- title: B\n...\n'
 * expect(parseCslYaml(text)).toEqual({
 *   items: [{ id: 'a', issued: { raw: '2021-03-04' } }],
 *   faults: [{ message: 'A work without an "id" cannot be cited. Give it one.', line: 5, column: 3 }],
 * })
 * ```
 */
export function parseCslYaml(text: string): ParsedBibliography {
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines, logLevel: 'silent', prettyErrors: false })
  const [error] = document.errors
  if (error) {
    const { line, col } = lines.linePos(error.pos[0])
    return { items: [], faults: [{ message: `Not valid YAML: ${error.message}.`, line, column: col }] }
  }
  const { contents } = document
  const list = isMap(contents) ? contents.get('references', true) : contents
  if (!isSeq(list)) {
    return { items: [], faults: [{ message: 'Expected a list of works.', line: 1, column: 1 }] }
  }
  const bibliography: ParsedBibliography = { items: [], faults: [] }
  for (const node of list.items) {
    const { item, faults } = toBibliographyItem(
      (node as { toJS: (document: unknown, options: object) => unknown }).toJS(document, {
        maxAliasCount: 100,
      }),
    )
    if (item) bibliography.items.push(item)
    for (const { message, field } of faults) {
      const value = isMap(node) && field !== undefined ? node.get(field, true) : undefined
      const [start, end] = ((value ?? node) as { range?: [number, number, number] }).range ?? [0, 0]
      const { line, col } = lines.linePos(start)
      bibliography.faults.push({ message, line, column: col, ...(value && { length: end - start }) })
    }
  }
  return bibliography
}
