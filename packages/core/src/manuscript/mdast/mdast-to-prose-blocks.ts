import type { Nodes, Paragraph, Root, Table } from 'mdast'
import { eachMatch } from '../../each-match.js'
import { BlockBuilder } from '../blocks/block-builder.js'
import { findFrontMatter } from '../blocks/find-front-matter.js'
import { MAXIMUM_DEPTH, type Nesting, type ProseBlock } from '../blocks/prose-block.js'
import { shiftBlock } from '../blocks/shift-block.js'
import { toContainer } from '../blocks/to-container.js'
import { directiveStart } from '../directives/parse-directive.js'
import { addMdastInline, rangeOf } from './add-mdast-inline.js'

/** A mark of the encoding at the head of a file. micromark drops it, and counts offsets from what follows. */
const BYTE_ORDER_MARK = '\uFEFF'

/** Nodes of the flow that are not prose, whatever they hold. */
const notProse = new Set([
  'yaml',
  'toml',
  'code',
  'html',
  'definition',
  'math',
  'mdxjsEsm',
  'mdxFlowExpression',
])

/** A line that may be meant to be a directive. */
const directiveLine = /^[>\t ]*(::.*)$/gm

/**
 * Reads the prose of a tree that remark made.
 *
 * @param tree - The tree, with positions; directives, GFM, front matter and MDX as their plugins make them.
 * @param text - The manuscript it was made from, with its byte order mark if it has one.
 * @returns The same blocks that {@link toProseBlocks} reads from a tree of the other parser.
 */
export function mdastToProseBlocks(tree: Root, text: string): ProseBlock[] {
  if (!text.startsWith(BYTE_ORDER_MARK)) return readTree(tree, text)
  const { length } = BYTE_ORDER_MARK
  return readTree(tree, text.slice(length)).map((block) => shiftBlock(block, length))
}

function readTree(tree: Root, text: string): ProseBlock[] {
  const frontMatter = findFrontMatter(text)?.end ?? 0
  const blocks: ProseBlock[] = []
  /** How many block quotes, list items, footnotes and directives are around. */
  let depth = 0
  visit(tree, { blockQuotes: [], listItems: [] })
  return blocks

  function visit(node: Nodes | { type: string; children?: Nodes[] }, nesting: Nesting): void {
    const range = rangeOf(node)
    if (notProse.has(node.type) || (node.type !== 'root' && range && range.start < frontMatter)) return
    switch (node.type) {
      case 'paragraph':
        addParagraph(node as Paragraph, nesting)
        return
      case 'heading':
        add(node as Nodes, 'heading', nesting)
        return
      case 'table':
        addTable(node as Table, nesting)
        return
      case 'containerDirective':
        addContainer(node as Nodes, nesting)
        return
      case 'leafDirective':
        if (range) addDirective(range.start, range.end, nesting)
        return
      default:
        visitChildren(node as Nodes, inside(node as Nodes, nesting), nesting)
    }
  }

  function visitChildren(node: Nodes, nesting: Nesting, outer: Nesting): void {
    if (!('children' in node)) return
    const isDeeper = nesting !== outer
    if (isDeeper) depth++
    if (depth <= MAXIMUM_DEPTH) for (const child of node.children) visit(child, nesting)
    if (isDeeper) depth--
  }

  function inside(node: Nodes, nesting: Nesting): Nesting {
    const range = rangeOf(node)
    if (!range) return nesting
    switch (node.type as string) {
      case 'blockquote':
        return { ...nesting, blockQuotes: [...nesting.blockQuotes, range.start] }
      case 'listItem':
        return { ...nesting, listItems: [...nesting.listItems, range.start] }
      case 'footnoteDefinition':
        return { ...nesting, footnote: text.slice(range.start + 2, text.indexOf(']', range.start)) }
      default:
        return nesting
    }
  }

  function addContainer(node: Nodes, nesting: Nesting): void {
    const start = rangeOf(node)?.start ?? 0
    const line = text.slice(start, start + text.slice(start).search(/[\r\n]|$/))
    const container = toContainer(line, start)
    addDirective(container.range.start, container.range.end, nesting)
    visitChildren(node, { ...nesting, container }, nesting)
  }

  function addTable(table: Table, nesting: Nesting): void {
    const start = rangeOf(table)?.start ?? 0
    table.children.forEach((row, index) => {
      row.children.forEach((cell, column) => {
        add(cell, 'cell', { ...nesting, cell: { table: start, row: index, column } })
      })
    })
  }

  function add(node: Nodes, kind: ProseBlock['kind'], nesting: Nesting, from = 0, to = Infinity): void {
    const builder = new BlockBuilder(text, nesting)
    addMdastInline(node, { builder, text, from, to })
    const block = builder.finish(kind)
    if (block) blocks.push(block)
  }

  function addDirective(start: number, end: number, nesting: Nesting): void {
    const builder = new BlockBuilder(text, nesting)
    builder.verbatim(start, end)
    const block = builder.finish('directive')
    if (block) blocks.push(block)
  }

  /** A line that is meant to be a directive of ours, but malformed, stands in a paragraph and ends it. */
  function addParagraph(paragraph: Paragraph, nesting: Nesting): void {
    if ((paragraph.data as { directiveLabel?: boolean } | undefined)?.directiveLabel) return
    const range = rangeOf(paragraph)
    if (!range) return
    let from = range.start
    const source = text.slice(range.start, range.end)
    if (!source.includes('::')) {
      add(paragraph, 'paragraph', nesting)
      return
    }
    for (const line of eachMatch(source, directiveLine)) {
      const content = (line[1] as string).trimEnd()
      if (!directiveStart.test(content)) continue
      const start = range.start + line.index + line[0].length - (line[1] as string).length
      add(paragraph, 'paragraph', nesting, from, start)
      addDirective(start, start + content.length, nesting)
      from = start + content.length
    }
    add(paragraph, 'paragraph', nesting, from)
  }
}
