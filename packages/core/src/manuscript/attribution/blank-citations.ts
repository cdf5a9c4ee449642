import { objectCharacter } from '../blocks/prose-block.js'
import type { FoundCitation } from '../find-citations.js'
import type { BlockRange } from '../quotations/found-quotation.js'
import type { Surroundings } from './read-surroundings.js'

/** What {@link blankCitations} looks at. */
export interface BlankCitationsOptions {
  /** The quotation with its marks. */
  outer: readonly BlockRange[]
  /** The citations of each block. */
  citations: readonly (readonly FoundCitation[])[]
}

/**
 * Blanks what stands in the brackets of citations around a quotation: names in a locator, such as
 * `sec. "It's the member states"`, speak nothing.
 *
 * @param surroundings - The sentence that the quotation stands in.
 * @param options - Where the quotation and the citations are.
 * @returns The sentence, every other character where it was.
 */
export function blankCitations(
  { before, after }: Surroundings,
  { outer, citations }: BlankCitationsOptions,
): Surroundings {
  const first = outer[0] as BlockRange
  const last = outer.at(-1) as BlockRange
  return {
    before: blank(before, { block: first.block, start: first.start - before.length }),
    after: blank(after, { block: last.block, start: last.end }),
  }

  function blank(text: string, { block, start }: { block: number; start: number }): string {
    const list = citations[block] ?? []
    let result = text
    for (let index = firstEndingAfter(list, start); index < list.length; index++) {
      const { range, isInText } = list[index] as FoundCitation
      const from = Math.max(0, range.start + 1 - start)
      const to = Math.min(text.length, range.end - 1 - start)
      if (from >= text.length) break
      if (isInText || from >= to) continue
      result = result.slice(0, from) + objectCharacter.repeat(to - from) + result.slice(to)
    }
    return result
  }
}

/** A block may have thousands of citations, and few of them stand near a quotation. */
function firstEndingAfter(citations: readonly FoundCitation[], offset: number): number {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((citations[middle] as FoundCitation).range.end > offset) high = middle
    else low = middle + 1
  }
  return low
}
