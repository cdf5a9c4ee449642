import type { Nodes } from 'mdast'
import type { Range } from '../../range.js'
import type { BlockBuilder } from '../blocks/block-builder.js'

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

function startOf({ position }: Node | Nodes): number | undefined {
  return position?.start.offset
}

function endOf({ position }: Node | Nodes): number | undefined {
  return position?.end.offset
}

/** Where the content of a leaf block goes. */
interface Inline {
  builder: BlockBuilder
  /** The manuscript. */
  text: string
  /** What ends before this offset is left out. */
  from: number
  /** What begins at this offset or after it is left out. */
  to: number
}

/**
 * Adds what a leaf block of an mdast tree holds to a block.
 *
 * @param node - The node of the block.
 * @param inline - The builder of the block, the manuscript, and which part of it is taken.
 */
export function addMdastInline(node: Nodes | Node, inline: Inline): void {
  const children = ('children' in node ? (node.children as Node[]) : undefined) ?? []
  for (let index = 0; index < children.length; index++) {
    const child = children[index] as Node
    let start = startOf(child)
    let end = endOf(child)
    if (start !== undefined && end !== undefined) addNode(child, start, end, inline)
    else {
      // Nodes that a plugin made of one text share the stretch that is left between their neighbours.
      start = index > 0 ? endOf(children[index - 1] as Node) : startOf(node)
      while (index + 1 < children.length && !rangeOf(children[index + 1] as Node)) index++
      const next = children[index + 1]
      end = next ? startOf(next) : endOf(node)
      if (start !== undefined && end !== undefined) addText(start, end, inline)
    }
  }
}

function addText(start: number, end: number, { builder, from, to }: Inline): void {
  const first = Math.max(start, from)
  const last = Math.min(end, to)
  if (first < last) builder.text(first, last)
}

function addNode(child: Node, start: number, end: number, inline: Inline): void {
  const { builder, text, from, to } = inline
  if (end <= from || start >= to) return
  switch (child.type) {
    case 'text':
    case 'break':
      addText(start, end, inline)
      return
    case 'emphasis':
    case 'strong':
    case 'delete':
      addMarked(child, child.type, inline)
      return
    case 'link':
    case 'linkReference':
      addLink(child, { start, end }, inline)
      return
    case 'html':
      if (/^<br\s*\/?>$/i.test(child.value ?? '')) builder.lineBreak(start, end)
      return
    case 'mdxJsxTextElement':
      addMdastInline(child, inline)
      return
    case 'mdxTextExpression':
      if (!text.startsWith('{/*', start)) builder.object(start, end)
      return
    case 'footnoteReference':
      builder.open('footnote', { label: text.slice(start + 2, end - 1) })
      return
    case 'textDirective':
      addDirective(child, { start, end }, inline)
      return
    default:
      builder.object(start, end)
  }
}

function addMarked(child: Node, kind: 'emphasis' | 'strong' | 'delete' | 'link', inline: Inline): void {
  const mark = inline.builder.open(kind)
  addMdastInline(child, inline)
  inline.builder.close(mark)
}

function addLink(child: Node, { start, end }: Range, inline: Inline): void {
  const { builder, text } = inline
  if (text[start] === '[') {
    addMarked(child, 'link', inline)
    return
  }
  if (text[start] !== '<') {
    builder.verbatim(start, end)
    return
  }
  const mark = builder.open('link')
  builder.verbatim(start + 1, end - 1)
  builder.close(mark)
}

/** `10:30` and `Mitglieder:innen` are text; a label or attributes make a directive. */
function addDirective(child: Node, { start, end }: Range, inline: Inline): void {
  const { builder, text } = inline
  if (!/[\]}]/.test(text[end - 1] ?? '')) {
    addText(start, end, inline)
    return
  }
  const mark = builder.open('directive', { label: text.slice(start, end), source: { start, end } })
  addMdastInline(child, inline)
  builder.close(mark)
}
