import type { ProseBlock } from '@florilegium/core'
import type { Range } from '@florilegium/verify'

/**
 * Finds what stands in a block's text for a stretch of the file: the other way round than `toFileRange`.
 *
 * @param block - The block.
 * @param range - A stretch of the file.
 * @returns The stretch of the block's text; nothing where none of it is in the block.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('@florilegium/core/lezer')
 * const file = '> fish *and* &amp;\n> chips'
 * const [block] = toProseBlocks(parseManuscript(file))
 * const { start, end } = toBlockRange(block, { start: file.indexOf('and'), end: file.indexOf('hips') })
 * expect(block.text.slice(start, end)).toBe('and &\nc')
 * expect(toBlockRange(block, { start: 100, end: 110 })).toBeUndefined()
 * ```
 */
export function toBlockRange({ pieces, text }: ProseBlock, range: Range): Range | undefined {
  let found: Range | undefined
  pieces.forEach((piece, index) => {
    const textEnd = pieces[index + 1]?.text ?? text.length
    const from = Math.max(piece.start, range.start)
    const to = Math.min(piece.end, range.end)
    if (from >= to || piece.text === textEnd) return
    const isVerbatim = piece.end - piece.start === textEnd - piece.text
    const start = isVerbatim ? piece.text + from - piece.start : piece.text
    const end = isVerbatim ? piece.text + to - piece.start : textEnd
    found = { start: Math.min(found?.start ?? start, start), end: Math.max(found?.end ?? end, end) }
  })
  return found
}
