import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange } from '../quotations/found-quotation.js'
import { parseNames } from './parse-name.js'

/**
 * Finds who speaks a quotation in a table: the cell of its row under "Speaker".
 *
 * @param blocks - The prose of the manuscript.
 * @param index - The block that the quotation stands in.
 * @param columns - The column of speakers of each table, by where the table begins.
 * @returns Where the speaker is named; nothing where it is in no table, or none has such a column.
 */
export function findCellSpeaker(
  blocks: readonly ProseBlock[],
  index: number,
  columns: ReadonlyMap<number, number>,
): BlockRange | undefined {
  const cell = blocks[index]?.nesting.cell
  const column = cell && columns.get(cell.table)
  if (!cell || column === undefined || column === cell.column) return undefined
  const step = column < cell.column ? -1 : 1
  for (let at = index + step; at >= 0 && at < blocks.length; at += step) {
    const { nesting, text } = blocks[at] as ProseBlock
    if (nesting.cell?.table !== cell.table || nesting.cell.row !== cell.row) return undefined
    if (nesting.cell.column !== column) continue
    const [name] = parseNames(text)
    const isShort = name?.start === 0 && /^[,(\n]/.test(text.slice(name.end).trimStart())
    return { block: at, start: 0, end: isShort ? name.end : text.length }
  }
  return undefined
}
