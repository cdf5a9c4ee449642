import type { SyntaxNodeRef, TreeCursor } from '@lezer/common'
import { BlockBuilder } from '../blocks/block-builder.js'
import { MAXIMUM_DEPTH, type Nesting, type ProseBlock } from '../blocks/prose-block.js'
import { toContainer } from '../blocks/to-container.js'
import { addInline } from './add-inline.js'
import { collectDefinitions, type Definitions } from './collect-definitions.js'
import type { ParsedManuscript } from './parse-manuscript.js'

const rows = new Set(['TableHeader', 'TableRow'])

const headings = /^(?:ATX|Setext)Heading\d$/

/**
 * Reads the prose of a parsed manuscript.
 *
 * @param manuscript - The manuscript and its tree.
 * @returns Its blocks in order: every paragraph, heading, table cell and leaf directive that has words.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript } = await import('./parse-manuscript.js')
 * const blocks = toProseBlocks(parseManuscript('# A *title*\n\n- one\\\n  > two `code`\n'))
 * expect(blocks.map(({ kind, text }) => [kind, text])).toEqual([
 *   ['heading', 'A title'],
 *   ['paragraph', 'one\\'],
 *   ['paragraph', 'two \uFFFC'],
 * ])
 * ```
 */
export function toProseBlocks(manuscript: ParsedManuscript): ProseBlock[] {
  const { text, tree } = manuscript
  const definitions = collectDefinitions(tree, text)
  const blocks: ProseBlock[] = []
  /** How many block quotes, list items, footnotes and directives are around. */
  let depth = 0
  visitChildren(tree.cursor(), { blockQuotes: [], listItems: [] })
  return blocks

  function visitInside(cursor: TreeCursor, nesting: Nesting): void {
    depth++
    if (depth <= MAXIMUM_DEPTH) visitChildren(cursor, nesting)
    depth--
  }

  function visitChildren(cursor: TreeCursor, nesting: Nesting): void {
    if (!cursor.firstChild()) return
    do visit(cursor, nesting)
    while (cursor.nextSibling())
    cursor.parent()
  }

  function visit(cursor: TreeCursor, nesting: Nesting): void {
    const { name, from } = cursor
    if (name === 'Paragraph' || name === 'Task' || headings.test(name)) {
      add(cursor, name === 'Paragraph' || name === 'Task' ? 'paragraph' : 'heading', nesting, definitions)
    } else if (name === 'Blockquote') {
      visitInside(cursor, { ...nesting, blockQuotes: [...nesting.blockQuotes, from] })
    } else if (name === 'ListItem') {
      const mark = cursor.node.getChild('ListMark')?.from ?? from
      visitInside(cursor, { ...nesting, listItems: [...nesting.listItems, mark] })
    } else if (name === 'FootnoteDefinition') {
      const end = text.indexOf(']', from)
      visitInside(cursor, { ...nesting, footnote: text.slice(from + 2, end) })
    } else if (name === 'ContainerDirective') {
      const lineEnd = text.slice(from).search(/[\r\n]|$/)
      const container = toContainer(text.slice(from, from + lineEnd), from)
      addDirective(container.range.start, container.range.end, nesting)
      visitInside(cursor, { ...nesting, container })
    } else if (name === 'LeafDirective') addDirective(from, cursor.to, nesting)
    else if (name === 'Table') visitTable(cursor, nesting)
    else if (name === 'BulletList' || name === 'OrderedList') visitChildren(cursor, nesting)
  }

  function visitTable(cursor: TreeCursor, nesting: Nesting): void {
    const table = cursor.from
    let row = 0
    if (!cursor.firstChild()) return
    do {
      if (!rows.has(cursor.name)) continue
      let column = text[cursor.from] === '|' ? -1 : 0
      const previous = { end: cursor.from }
      if (cursor.firstChild()) {
        do {
          if (cursor.name !== 'TableCell') continue
          column += countPipes(text.slice(previous.end, cursor.from))
          add(cursor, 'cell', { ...nesting, cell: { table, row, column } }, definitions)
          previous.end = cursor.to
        } while (cursor.nextSibling())
        cursor.parent()
      }
      row++
    } while (cursor.nextSibling())
    cursor.parent()
  }

  function add(node: SyntaxNodeRef, kind: ProseBlock['kind'], nesting: Nesting, known: Definitions): void {
    const builder = new BlockBuilder(text, nesting)
    addInline(builder, node.node.cursor(), text, known)
    push(builder.finish(kind))
  }

  function addDirective(start: number, end: number, nesting: Nesting): void {
    const builder = new BlockBuilder(text, nesting)
    builder.verbatim(start, end)
    push(builder.finish('directive'))
  }

  function push(block: ProseBlock | undefined): void {
    if (block) blocks.push(block)
  }
}

function countPipes(text: string): number {
  return text.split('|').length - 1
}
