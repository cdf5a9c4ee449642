import type { Reference } from '../to-reference.js'

/**
 * Formats works as CSL-JSON, which Zotero, Pandoc and citeproc read.
 *
 * @param references - The works.
 * @returns JSON: an item for each work, under its id, with all of its fields.
 * @example
 * ```ts @import.meta.vitest
 * expect(formatCslJson([{ id: 'one', item: { type: 'book', title: 'One' } }])).toBe(
 *   '[\n  {\n    "id": "one",\n    "type": "book",\n    "title": "One"\n  }\n]\n',
 * )
 * ```
 */
export function formatCslJson(references: readonly Reference[]): string {
  const items = references.map(({ id, item }) => ({ ...item, id }))
  // The id comes first, wherever the data had one of its own.
  const ordered = items.map(({ id, ...others }) => ({ id, ...others }))
  return JSON.stringify(ordered, null, 2) + '\n'
}
