import type { Html, RootContent } from 'mdast'
import { toHtml as stringify } from 'hast-util-to-html'
import { toHast } from 'mdast-util-to-hast'

/** A place in rendered nodes that tokens of markdown-it fill. */
const slot = '<i slot="florilegium-words"></i>'

/** Stands in rendered nodes for what tokens of markdown-it fill. */
export const slotNode: Html = { type: 'html', value: slot }

/**
 * Renders nodes as remark-rehype does. All that comes from content is text in them, or an attribute, and is escaped: so
 * are braces, which mean something in the templates that VitePress makes of pages.
 *
 * @param nodes - The nodes.
 * @returns The HTML.
 * @example
 * ```ts @import.meta.vitest
 * const text = { type: 'text', value: '<script>{{ a }}' }
 * expect(toHtml([{ type: 'paragraph', children: [text] }])).toBe('<p>&#x3C;script>&#123;&#123; a }}</p>')
 * ```
 */
export function toHtml(nodes: readonly RootContent[]): string {
  // The only raw nodes are our own: slots and calls of notes.
  const options = { allowDangerousHtml: true }
  const html = nodes.map((node) => stringify(toHast(node, options), options))
  return html.join(nodes[0]?.type === 'florilegium' ? '\n' : '').replaceAll('{', '&#123;')
}

/**
 * Splits rendered nodes at the slot in them. A text cannot hold the slot's `<`, nor an attribute its quotation marks.
 *
 * @param html - The HTML of nodes with one {@link slotNode}.
 * @returns What stands before the slot, and what stands after it, without line ends at the slot.
 */
export function splitAtSlot(html: string): [string, string] {
  const at = html.indexOf(slot)
  return at < 0 ? [html, ''] : [html.slice(0, at).trimEnd(), html.slice(at + slot.length).trimStart()]
}
