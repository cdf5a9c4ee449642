import type { TreeCursor } from '@lezer/common'
import type { BlockBuilder } from '../blocks/block-builder.js'
import type { InlineMark } from '../blocks/prose-block.js'
import { normalizeLabel, type Definitions } from './collect-definitions.js'
import { findReferenceLinks, type ReferenceEvent } from './find-reference-links.js'

/** Nodes that are markup around words. */
const marks: Partial<Record<string, 'emphasis' | 'strong' | 'delete'>> = {
  Emphasis: 'emphasis',
  StrongEmphasis: 'strong',
  Strikethrough: 'delete',
}

/** Nodes that the block builder reads as part of the text. */
const readAsText = new Set(['Escape', 'Entity', 'HardBreak', 'QuoteMark'])

/** Nodes that are not prose, and leave nothing in its place. */
const dropped = new Set([
  'Comment',
  'EmphasisMark',
  'StrikethroughMark',
  'HeaderMark',
  'LinkMark',
  'LinkTitle',
  'LinkLabel',
  'MdxTag',
  'ProcessingInstruction',
  'TaskMarker',
  'DirectiveMark',
])

/**
 * Adds what a leaf block of a tree holds to a block.
 *
 * @param builder - The builder of the block.
 * @param cursor - A cursor at the node of the block.
 * @param text - The manuscript.
 * @param definitions - The labels that it defines.
 */
export function addInline(
  builder: BlockBuilder,
  cursor: TreeCursor,
  text: string,
  definitions: Definitions,
): void {
  const events = definitions.links.size > 0 ? findReferenceLinks(cursor.node, text, definitions.links) : []
  let nextEvent = 0
  const openLinks: InlineMark[] = []
  addChildren()

  function addChildren(skip = 0): void {
    let position = cursor.from + skip
    const { to } = cursor
    if (cursor.firstChild()) {
      do {
        if (readAsText.has(cursor.name) || isUndefined()) continue
        addText(position, cursor.from)
        addNode()
        position = cursor.to
      } while (cursor.nextSibling())
      cursor.parent()
    }
    addText(position, to)
  }

  /** A footnote call or a link without address, whose label is not defined, is text. */
  function isUndefined(): boolean {
    return (
      cursor.name === 'FootnoteReference' &&
      !definitions.footnotes.has(normalizeLabel(text.slice(cursor.from + 2, cursor.to - 1)))
    )
  }

  function addNode(): void {
    const { name, from, to } = cursor
    const kind = marks[name]
    if (kind) {
      const mark = builder.open(kind)
      addChildren()
      builder.close(mark)
    } else if (name === 'Link') addLink()
    else if (name === 'InlineCode' || name === 'MdxExpression') {
      if (!isMdxComment(text, from)) builder.object(from, to)
    } else if (name === 'Image') {
      if (countLinkMarks() > 2) builder.object(from, to)
      else addText(from, to)
    } else if (name === 'URL') builder.verbatim(from, to)
    else if (name === 'Autolink') {
      const mark = builder.open('link')
      builder.verbatim(from + 1, to - 1)
      builder.close(mark)
    } else if (name === 'FootnoteReference') {
      builder.open('footnote', { label: text.slice(from + 2, to - 1) })
    } else if (name === 'TextDirective') {
      const mark = builder.open('directive', {
        label: text.slice(from, to),
        source: { start: from, end: to },
      })
      addChildren()
      builder.close(mark)
    } else if (name === 'HTMLTag') {
      if (/^<br\s*\/?>/i.test(text.slice(from, from + 6))) builder.lineBreak(from, to)
    } else if (!dropped.has(name)) addText(from, to)
  }

  function addLink(): void {
    const { from, to } = cursor
    if (countLinkMarks() <= 2) {
      // The brackets are text: nothing that could be an address followed them.
      addText(from, from + 1)
      addChildren(1)
      addText(to - 1, to)
      return
    }
    const mark = builder.open('link')
    cursor.firstChild()
    let position = cursor.to
    while (cursor.nextSibling() && cursor.name !== 'LinkMark') {
      if (readAsText.has(cursor.name) || isUndefined()) continue
      addText(position, cursor.from)
      addNode()
      position = cursor.to
    }
    addText(position, cursor.from)
    cursor.parent()
    builder.close(mark)
  }

  function countLinkMarks(): number {
    let count = 0
    if (!cursor.firstChild()) return 0
    do if (cursor.name === 'LinkMark') count++
    while (cursor.nextSibling())
    cursor.parent()
    return count
  }

  /** Text, less the brackets and labels of reference links in it. */
  function addText(start: number, end: number): void {
    let at = start
    for (let event = events[nextEvent]; event && event.start < end; event = events[nextEvent]) {
      builder.text(at, event.start)
      apply(event)
      at = Math.max(at, event.end)
      nextEvent++
    }
    if (at < end) builder.text(at, end)
  }

  function apply(event: ReferenceEvent): void {
    if (event.kind === 'open') openLinks.push(builder.open('link'))
    else if (event.kind === 'close') {
      const link = openLinks.pop()
      if (link) builder.close(link)
    } else builder.object(event.start, event.end)
  }
}

function isMdxComment(text: string, from: number): boolean {
  return text.startsWith('{/*', from)
}
