import type { Nodes } from 'mdast'
import type { Range } from '../../range.js'
import type { BlockBuilder } from '../blocks/create-block-builder.js'

interface Node {
  type: string
  children?: Node[]
  value?: string
  position?: Nodes['position']
}

/**
 * Tells where a node stands in the file.
 *
 * @param node - The node.
 * @returns The stretch; nothing where a plugin made the node without a position.
 */
export function rangeOf(node: Node | Nodes): Range | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}

/**
 * Adds what a leaf block of an mdast tree holds to a block.
 *
 * @param builder - The builder of the block.
 * @param node - The node of the block.
 * @param text - The manuscript.
 * @param from - What ends before this offset is left out.
 * @param to - What begins at this offset or after it is left out.
 */
export function addMdastInline(
  builder: BlockBuilder,
  node: Nodes,
  text: string,
  from: number,
  to: number,
): void {
  addChildren(node)

  function addChildren(parent: Node): void {
    const children = parent.children ?? []
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as Node
      if (rangeOf(child)) addNode(child)
      else {
        // Nodes that a plugin made of one text share the stretch that is left between their neighbours.
        const start = index > 0 ? rangeOf(children[index - 1] as Node)?.end : rangeOf(parent)?.start
        while (index + 1 < children.length && !rangeOf(children[index + 1] as Node)) index++
        const next = children[index + 1]
        const end = next ? rangeOf(next)?.start : rangeOf(parent)?.end
        if (start !== undefined && end !== undefined) addText(start, end)
      }
    }
  }

  function addText(start: number, end: number): void {
    const first = Math.max(start, from)
    const last = Math.min(end, to)
    if (first < last) builder.text(first, last)
  }

  function addNode(child: Node): void {
    const { start, end } = rangeOf(child) as Range
    if (end <= from || start >= to) return
    switch (child.type) {
      case 'text':
      case 'break':
        addText(start, end)
        return
      case 'emphasis':
      case 'strong':
      case 'delete':
        addMarked(child, child.type)
        return
      case 'link':
      case 'linkReference':
        addLink(child, start, end)
        return
      case 'html':
        if (/^<br\s*\/?>$/i.test(child.value ?? '')) builder.lineBreak(start, end)
        return
      case 'mdxJsxTextElement':
        addChildren(child)
        return
      case 'mdxTextExpression':
        if (!text.startsWith('{/*', start)) builder.object(start, end)
        return
      case 'footnoteReference':
        builder.open('footnote', { label: text.slice(start + 2, end - 1) })
        return
      case 'textDirective':
        addDirective(child, start, end)
        return
      default:
        builder.object(start, end)
    }
  }

  function addMarked(child: Node, kind: 'emphasis' | 'strong' | 'delete' | 'link'): void {
    const close = builder.open(kind)
    addChildren(child)
    close()
  }

  function addLink(child: Node, start: number, end: number): void {
    if (text[start] === '[') {
      addMarked(child, 'link')
      return
    }
    if (text[start] !== '<') {
      builder.verbatim(start, end)
      return
    }
    const close = builder.open('link')
    builder.verbatim(start + 1, end - 1)
    close()
  }

  /** `10:30` and `Mitglieder:innen` are text; a label or attributes make a directive. */
  function addDirective(child: Node, start: number, end: number): void {
    if (!/[\]}]/.test(text[end - 1] ?? '')) {
      addText(start, end)
      return
    }
    const close = builder.open('directive', { label: text.slice(start, end), source: { start, end } })
    addChildren(child)
    close()
  }
}
