import type { Range } from '../../range.js'
import type { Nesting, ProseBlock } from './prose-block.js'

/**
 * Moves a block to another place of the file.
 *
 * @param block - The block.
 * @param by - How many code units further it stands.
 * @returns The same block with the offsets of its new place.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('../lezer.js')
 * const blocks = (text) => toProseBlocks(parseManuscript(text))
 * expect(blocks('> *a*[^1]').map((block) => shiftBlock(block, 2))).toEqual(blocks('\n\n> *a*[^1]'))
 * ```
 */
export function shiftBlock(block: ProseBlock, by: number): ProseBlock {
  return {
    ...block,
    range: shiftRange(block.range, by),
    pieces: block.pieces.map((piece) => ({ ...piece, ...shiftRange(piece, by) })),
    marks: block.marks.map((mark) => (mark.source ? { ...mark, source: shiftRange(mark.source, by) } : mark)),
    nesting: shiftNesting(block.nesting, by),
  }
}

function shiftNesting(nesting: Nesting, by: number): Nesting {
  const { blockQuotes, listItems, cell, container } = nesting
  return {
    ...nesting,
    blockQuotes: blockQuotes.map((start) => start + by),
    listItems: listItems.map((start) => start + by),
    ...(cell && { cell: { ...cell, table: cell.table + by } }),
    ...(container && { container: { ...container, range: shiftRange(container.range, by) } }),
  }
}

function shiftRange({ start, end }: Range, by: number): Range {
  return { start: start + by, end: end + by }
}
