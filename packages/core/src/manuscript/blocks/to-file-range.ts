import type { Range } from '../../range.js'
import { findPiece } from './find-piece.js'
import type { Piece, ProseBlock } from './prose-block.js'

/**
 * Finds the stretch of the file that a stretch of a block's text was read from.
 *
 * @param block - The block, or a quotation.
 * @param range - A stretch of its text.
 * @returns The stretch of the file, from the first character's begin to the last character's end.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript } = await import('../lezer/parse-manuscript.js')
 * const { toProseBlocks } = await import('../lezer/to-prose-blocks.js')
 * const file = '> fish &amp;\r\n> chips'
 * const [block] = toProseBlocks(parseManuscript(file))
 * expect(block.text).toBe('fish &\nchips')
 * expect(toFileRange(block, { start: 5, end: 6 })).toEqual({ start: 7, end: 12 })
 * expect(toFileRange(block, { start: 7, end: 12 })).toEqual({ start: 16, end: 21 })
 * ```
 */
export function toFileRange(block: Pick<ProseBlock, 'pieces' | 'text'>, range: Range): Range {
  const { pieces, text } = block
  const start = fileOffset(pieces, text.length, range.start, false)
  if (range.end <= range.start) return { start, end: start }
  return { start, end: fileOffset(pieces, text.length, range.end - 1, true) }
}

/** Where the character at an offset of the text begins or ends in the file. */
function fileOffset(pieces: Piece[], length: number, offset: number, end: boolean): number {
  const index = findPiece(pieces, offset)
  const piece = pieces[index] as Piece
  const textEnd = pieces[index + 1]?.text ?? length
  const verbatim = piece.end - piece.start === textEnd - piece.text
  if (!verbatim) return end || offset >= textEnd ? piece.end : piece.start
  return piece.start + offset - piece.text + (end ? 1 : 0)
}
