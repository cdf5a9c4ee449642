import type { ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange } from '../quotations/found-quotation.js'

/**
 * Finds where a name stands in a stretch of a block.
 *
 * @param name - The name as it is written there.
 * @param options - The manuscript, the stretch, and whether the last place counts where there are several.
 * @returns The place; nothing where the name does not stand there.
 */
export function findNamePlace(
  name: string,
  { blocks, within, isLast = false }: { blocks: readonly ProseBlock[]; within: BlockRange; isLast?: boolean },
): BlockRange | undefined {
  const { block, start, end } = within
  const words = (blocks[block] as ProseBlock).text.slice(start, end)
  const at = name === '' ? -1 : isLast ? words.lastIndexOf(name) : words.indexOf(name)
  return at < 0 ? undefined : { block, start: start + at, end: start + at + name.length }
}
