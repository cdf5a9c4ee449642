import type { Range } from '../../range.js'
import { findPiece } from './find-piece.js'
import type { Piece, ProseBlock } from './prose-block.js'

/**
 * Cuts the map of a block to a stretch of its text.
 *
 * @param block - The block.
 * @param range - A stretch of its text.
 * @returns The pieces of the stretch, with text offsets from its begin.
 * @example
 * ```ts @import.meta.vitest
 * const block = { text: 'fish & chips', pieces: [{ text: 0, start: 2, end: 7 }, { text: 5, start: 7, end: 12 }, { text: 6, start: 12, end: 18 }] }
 * expect(slicePieces(block, { start: 2, end: 8 })).toEqual([
 *   { text: 0, start: 4, end: 7 },
 *   { text: 3, start: 7, end: 12 },
 *   { text: 4, start: 12, end: 14 },
 * ])
 * ```
 */
export function slicePieces({ pieces, text }: Pick<ProseBlock, 'pieces' | 'text'>, range: Range): Piece[] {
  const sliced: Piece[] = []
  for (let index = findPiece(pieces, range.start); index < pieces.length; index++) {
    const piece = pieces[index] as Piece
    if (piece.text >= range.end) break
    const textEnd = pieces[index + 1]?.text ?? text.length
    const from = Math.max(piece.text, range.start)
    const to = Math.min(textEnd, range.end)
    if (from >= to) continue
    const isVerbatim = piece.end - piece.start === textEnd - piece.text
    sliced.push({
      text: from - range.start,
      start: isVerbatim ? piece.start + from - piece.text : piece.start,
      end: isVerbatim ? piece.end - (textEnd - to) : piece.end,
    })
  }
  return sliced
}
