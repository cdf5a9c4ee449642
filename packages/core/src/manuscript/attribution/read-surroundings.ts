import { objectCharacter, type ProseBlock } from '../blocks/prose-block.js'
import type { BlockRange, FoundQuotation } from '../quotations/found-quotation.js'
import { REACH, sentenceAfter, sentenceBefore } from './split-sentence.js'

/** The sentence that a quotation stands in, on each side as far as no other quotation does. */
export interface Surroundings {
  before: string
  after: string
}

/** What {@link readSurroundings} looks at. */
export interface ReadSurroundingsOptions {
  blocks: readonly ProseBlock[]
  /** All quotations, in the order in which they begin. */
  quotations: readonly FoundQuotation[]
  /** The quotation that each stands in, by index. */
  parents: readonly (number | undefined)[]
  /** Whether an earlier quotation is the title of a work, by index. */
  isTitle: (index: number) => boolean
}

/**
 * Reads the sentence around a quotation.
 *
 * @param index - The index of the quotation.
 * @param options - The manuscript.
 * @returns The sentence before it and the sentence after it.
 */
export function readSurroundings(index: number, options: ReadSurroundingsOptions): Surroundings {
  const { outer } = options.quotations[index] as FoundQuotation
  return {
    before: readBefore(index, outer[0] as BlockRange, options),
    after: readAfter(index, outer.at(-1) as BlockRange, options),
  }
}

/** Titles are part of the sentence that leads to a quotation; they are blanked, for names in them are nobody's. */
function readBefore(
  index: number,
  start: BlockRange,
  { blocks, quotations, parents, isTitle }: ReadSurroundingsOptions,
): string {
  const { text } = blocks[start.block] as ProseBlock
  const begin = Math.max(0, start.start - REACH)
  const titles: BlockRange[] = []
  let from = begin
  for (let other = index - 1; other >= 0; other--) {
    const range = (quotations[other] as FoundQuotation).outer.at(-1) as BlockRange
    if (range.block !== start.block || range.end <= begin) break
    if (range.end > start.start) continue
    if (!isTitle(other)) {
      from = outermostEnd(other, start)
      break
    }
    titles.push(range)
  }
  let near = text.slice(from, start.start)
  for (const title of titles) {
    if (title.end <= from) continue
    const { start: open } = title
    const opening = Math.max(0, open - from)
    near =
      near.slice(0, opening) +
      objectCharacter.repeat(title.end - from - opening) +
      near.slice(title.end - from)
  }
  return sentenceBefore(near)

  /** The end of the outermost quotation around one that ends before an offset. */
  function outermostEnd(inner: number, at: BlockRange): number {
    const { end } = (quotations[inner] as FoundQuotation).outer.at(-1) as BlockRange
    const parent = parents[inner]
    if (parent === undefined) return end
    const range = (quotations[parent] as FoundQuotation).outer.at(-1) as BlockRange
    return range.block === at.block && range.end <= at.start ? outermostEnd(parent, at) : end
  }
}

function readAfter(
  index: number,
  { block, end }: BlockRange,
  { blocks, quotations }: ReadSurroundingsOptions,
): string {
  const { text } = blocks[block] as ProseBlock
  let to = Math.min(text.length, end + REACH)
  for (let other = index + 1; other < quotations.length; other++) {
    const { outer, mark = '' } = quotations[other] as FoundQuotation
    const { block: place, start } = outer[0] as BlockRange
    if (place !== block || start >= to) break
    if (start >= end && !/[《〈]/.test(mark)) {
      to = start
      break
    }
  }
  const rest = text.slice(end, to)
  // Words that end with a point end the sentence, unless it goes on in lower case.
  const isEnd = /[.。!?…]["'”’»“」』)]*$/.test(text.slice(Math.max(0, end - 4), end))
  return isEnd && /^\s+[\p{Lu}"“„«]/u.test(rest) ? '' : sentenceAfter(rest)
}
