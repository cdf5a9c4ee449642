import type { ParsedManuscript } from '@florilegium/core/lezer'

/** Text that is put into a manuscript. */
export interface Placement {
  /** Offset in the manuscript, in UTF-16 code units. */
  offset: number
  text: string
}

type Node = ParsedManuscript['tree']['topNode']

/** Blocks that hold others, which may hold what is inserted. */
const containers = new Set(['Document', 'BulletList', 'OrderedList', 'ListItem', 'ContainerDirective'])

/**
 * Places lines on their own, an empty line before and after them: where the cursor stands if its line is empty, else
 * after the paragraph, table or other block that it is in. In a list item they become a part of it.
 *
 * @param block - Lines of Markdown.
 * @param manuscript - The manuscript.
 * @param cursor - Offset of the cursor, in UTF-16 code units.
 * @returns What to insert, and where.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript } = await import('@florilegium/core/lezer')
 * const place = (text, cursor) => placeBlock('::bibliography', parseManuscript(text), cursor)
 * expect(place('Some words.\nMore.', 4)).toEqual({ offset: 17, text: '\n\n::bibliography\n' })
 * expect(place('', 0)).toEqual({ offset: 0, text: '::bibliography\n' })
 * expect(place('- one\r\n- two', 3)).toEqual({ offset: 5, text: '\r\n\r\n  ::bibliography\r\n' })
 * ```
 */
export function placeBlock(block: string, manuscript: ParsedManuscript, cursor: number): Placement {
  const { text, frontMatter } = manuscript
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const inFront = frontMatter && cursor <= frontMatter.end && cursor >= frontMatter.start
  const found = inFront ? { end: frontMatter.end, indent: '' } : findBlock(manuscript, cursor)
  const offset = endOfLine(text, found.end)
  const before = text.slice(0, offset)
  const after = text.slice(offset)
  // The spaces of an empty line are the indent of what comes to stand there.
  const [, ownIndent = ''] = /(?:^|\n)([ \t]*)$/.exec(before) ?? []
  const isEmptyLine = ownIndent !== '' || /(?:^|\n)$/.test(before)
  const indent = isEmptyLine && ownIndent.length >= found.indent.length ? ownIndent : found.indent
  const lines = block.split('\n').map((line, index) => {
    if (line === '') return line
    return index === 0 && isEmptyLine ? indent.slice(ownIndent.length) + line : indent + line
  })
  const isFirst = before.trim() === ''
  const above =
    isFirst || /\n[ \t]*\r?\n[ \t]*$/.test(before) ? '' : isEmptyLine ? newLine : newLine + newLine
  const below = /^\r?\n[ \t]*(\r?\n|$)/.test(after) ? '' : newLine
  const indentAbove = above !== '' && isEmptyLine ? indent.slice(0, ownIndent.length) : ''
  return { offset, text: above + indentAbove + lines.join(newLine) + below }
}

/** The end of the block that an offset is in, and how deep its neighbours in the same container are indented. */
function findBlock({ text, tree }: ParsedManuscript, offset: number): { end: number; indent: string } {
  let node: Node = tree.topNode
  let indent = ''
  for (;;) {
    if (node.name === 'ListItem') indent = indentOf(text, node)
    const child = childAt(node, offset)
    if (!child || (child.from > offset && !isOnLine(text, child.from, offset))) return { end: offset, indent }
    // Marks of list items and fences are no blocks: what follows them is.
    const inner = /(?:Mark|Fence)$/.test(child.name) ? (child.nextSibling ?? child) : child
    if (!containers.has(inner.name)) return { end: Math.max(inner.to, offset), indent }
    node = inner
  }
}

function childAt(node: Node, offset: number): Node | null {
  let found: Node | null = null
  for (let child = node.firstChild; child; child = child.nextSibling) {
    if (child.from > offset) return found && found.to >= offset ? found : (found ?? null)
    if (child.to >= offset) found = child
  }
  return found
}

function isOnLine(text: string, from: number, offset: number): boolean {
  return !text.slice(Math.min(from, offset), Math.max(from, offset)).includes('\n')
}

/** The column at which the words of a list item begin. */
function indentOf(text: string, item: Node): string {
  const mark = item.getChild('ListMark')
  const start = text.lastIndexOf('\n', item.from - 1) + 1
  const markEnd = mark?.to ?? item.from
  const [spaces = ''] = /^ */.exec(text.slice(markEnd)) ?? []
  // Five spaces are one, and a code block; none are an empty item.
  const gap = spaces.length >= 1 && spaces.length <= 4 ? spaces.length : 1
  return ' '.repeat(markEnd - start + gap)
}

function endOfLine(text: string, offset: number): number {
  const end = text.indexOf('\n', offset)
  if (end < 0) return text.length
  return text[end - 1] === '\r' ? end - 1 : end
}
