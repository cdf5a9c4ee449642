import type { Range } from '../../range.js'
import { firstFrom } from '../blocks/first-from.js'
import type { InlineMark, ProseBlock } from '../blocks/prose-block.js'
import { toFileRange } from '../blocks/to-file-range.js'
import type { BlockRange } from './found-quotation.js'

const letter = /[\p{L}\p{N}]/u

/**
 * Finds what is emphasised inside a quotation, where other words of it are not.
 *
 * @param blocks - The prose of the manuscript.
 * @param parts - The words of the quotation.
 * @returns The emphasised words in the file, without the markup; none where all of the quotation is emphasised.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('../lezer.js')
 * const blocks = toProseBlocks(parseManuscript('> We *must* go on.'))
 * expect(findEmphasis(blocks, [{ block: 0, start: 0, end: 14 }])).toEqual([{ start: 6, end: 10 }])
 * expect(findEmphasis(blocks, [{ block: 0, start: 3, end: 7 }])).toEqual([])
 * ```
 */
export function findEmphasis(blocks: readonly ProseBlock[], parts: readonly BlockRange[]): Range[] {
  if (parts.every(({ block }) => (blocks[block] as ProseBlock).marks.length === 0)) return []
  const found: Range[] = []
  let isPartial = false
  for (const part of parts) {
    const block = blocks[part.block] as ProseBlock
    let covered = part.start
    for (
      let index = firstFrom(block.marks, (mark) => mark.start >= part.start);
      index < block.marks.length;
      index++
    ) {
      const { kind, start, end } = block.marks[index] as InlineMark
      if (start >= part.end) break
      const isInside = start >= part.start && end <= part.end && end > start
      if (!isInside || (kind !== 'emphasis' && kind !== 'strong')) continue
      if (start > covered) isPartial ||= letter.test(block.text.slice(covered, start))
      // Strong words inside emphasised ones are emphasised once.
      if (end > covered) found.push(toFileRange(block, { start: Math.max(start, covered), end }))
      covered = Math.max(covered, end)
    }
    isPartial ||= letter.test(block.text.slice(covered, part.end))
  }
  return isPartial ? found : []
}
