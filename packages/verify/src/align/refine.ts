import { matchWords, type Sides } from './match-words.js'
import type { Pair } from './align.js'

/** Larger differences are left whole. */
const MOST_WORDS = 24

/**
 * Divides a difference of several words at the words that both sides have: the longest common subsequence (Wagner and
 * Fischer 1974).
 *
 * @param sides - The quotation and the source.
 * @param pair - Words that differ.
 * @returns The parts, in order.
 */
export function refine(sides: Sides, pair: Pair): Pair[] {
  const rows = pair.quotedTo - pair.quotedFrom
  const columns = pair.sourceTo - pair.sourceFrom
  if (Math.min(rows, columns) < 1 || Math.max(rows, columns) < 2 || Math.max(rows, columns) > MOST_WORDS)
    return [pair]
  const isSame = (row: number, column: number): boolean => {
    const match = matchWords(sides, pair.quotedFrom + row, pair.sourceFrom + column, 1)
    return match?.quoted === 1 && match.source === 1
  }
  // The length of the longest common subsequence of what begins here on both sides.
  const width = columns + 1
  const lengths = new Uint8Array((rows + 1) * width)
  const at = (row: number, column: number): number => lengths[row * width + column] as number
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      lengths[row * width + column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  if (at(0, 0) === 0) return [pair]

  const parts: Pair[] = []
  let row = 0
  let column = 0
  const add = (type: Pair['type'], toRow: number, toColumn: number): void => {
    if (toRow === row && toColumn === column) return
    const { quotedFrom, sourceFrom } = pair
    parts.push({
      type,
      quotedFrom: quotedFrom + row,
      quotedTo: quotedFrom + toRow,
      sourceFrom: sourceFrom + column,
      sourceTo: sourceFrom + toColumn,
    })
    row = toRow
    column = toColumn
  }
  let nextRow = 0
  let nextColumn = 0
  while (nextRow < rows && nextColumn < columns) {
    if (isSame(nextRow, nextColumn)) {
      add('different', nextRow, nextColumn)
      add('same', ++nextRow, ++nextColumn)
    } else if (at(nextRow + 1, nextColumn) >= at(nextRow, nextColumn + 1)) nextRow++
    else nextColumn++
  }
  add('different', rows, columns)
  return parts
}
