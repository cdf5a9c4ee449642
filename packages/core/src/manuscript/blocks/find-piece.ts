import type { Piece } from './prose-block.js'

/**
 * Finds the piece of a text that holds an offset.
 *
 * @param pieces - The pieces of the text, in order.
 * @param offset - An offset in the text.
 * @returns The index of the last piece that begins at the offset or before it; 0 where none does.
 * @example
 * ```ts @import.meta.vitest
 * const pieces = [0, 5, 9].map((text) => ({ text, start: text, end: text + 4 }))
 * expect([0, 4, 5, 20].map((offset) => findPiece(pieces, offset))).toEqual([0, 0, 1, 2])
 * ```
 */
export function findPiece(pieces: readonly Piece[], offset: number): number {
  let low = 0
  let high = pieces.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((pieces[middle] as Piece).text <= offset) low = middle
    else high = middle - 1
  }
  return low
}
