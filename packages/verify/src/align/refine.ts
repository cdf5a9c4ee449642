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
  if (Math.max(rows, columns) > MOST_WORDS) return [pair]
  const isSame = (row: number, column: number): boolean => {
    const match = matchWords(sides, pair.quotedFrom + row, pair.sourceFrom + column, 1)
    return match?.quoted === 1 && match.source === 1
  }
  // The length of the longest common subsequence of what begins here on both sides.
  const lengths = Array.from({ length: rows + 1 }, () => new Uint8Array(columns + 1))
  const at = (row: number, column: number): number => (lengths[row] as Uint8Array)[column] as number
  for (let row = rows - 1; row >= 0; row--) {
    for (let column = columns - 1; column >= 0; column--) {
      ;(lengths[row] as Uint8Array)[column] = isSame(row, column)
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }

  const parts: Pair[] = []
  let { quotedFrom, sourceFrom } = pair
  const add = (type: Pair['type'], row: number, column: number): void => {
    const quotedTo = pair.quotedFrom + row
    const sourceTo = pair.sourceFrom + column
    if (quotedTo > quotedFrom || sourceTo > sourceFrom)
      parts.push({ type, quotedFrom, quotedTo, sourceFrom, sourceTo })
    quotedFrom = quotedTo
    sourceFrom = sourceTo
  }
  let row = 0
  let column = 0
  while (row < rows && column < columns) {
    if (isSame(row, column)) {
      add('different', row, column)
      add('same', ++row, ++column)
    } else if (at(row + 1, column) >= at(row, column + 1)) row++
    else column++
  }
  add('different', rows, columns)
  return parts
}
