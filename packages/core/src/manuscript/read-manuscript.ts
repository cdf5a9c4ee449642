import type { Range } from '../range.js'
import { attribute } from './attribution/attribute.js'
import type { ProseBlock } from './blocks/prose-block.js'
import { toFileRange } from './blocks/to-file-range.js'
import { findCitations, type FoundCitation } from './find-citations.js'
import { findTemplateTags } from './find-template-tags.js'
import { findQuotations } from './quotations/find-quotations.js'
import { toQuotation, type Quotation } from './to-quotation.js'

/** A citation in a manuscript. Offsets are the file's. */
export interface Citation extends Omit<FoundCitation, 'range' | 'keyRange'> {
  /** The brackets it stands in, or in running text the key and the locator after it. */
  range: Range
  /** The key with its `@`. */
  keyRange: Range
  /** Set where it stands in a footnote. */
  isInNote?: true
}

/** What a manuscript quotes and cites. */
export interface ReadManuscriptResult {
  /** In the order in which they begin. */
  quotations: Quotation[]
  /** In the order in which they stand. */
  citations: Citation[]
}

/**
 * Reads a manuscript: its quotations with their speakers and citations, from its prose blocks.
 *
 * @param blocks - The prose of the manuscript.
 * @returns What it quotes and cites.
 * @example
 * ```ts @import.meta.vitest
 * const { parseManuscript, toProseBlocks } = await import('./lezer.js')
 * const text = 'As Annan put it, “we must *never* give up hope” [@annan-2001, p. 3].'
 * const { quotations, citations } = readManuscript(toProseBlocks(parseManuscript(text)))
 * expect(quotations).toEqual([
 *   {
 *     kind: 'quotation',
 *     text: 'we must never give up hope',
 *     range: { start: 17, end: 47 },
 *     parts: [{ start: 18, end: 46 }],
 *     pieces: [
 *       { text: 0, start: 18, end: 26 },
 *       { text: 8, start: 27, end: 32 },
 *       { text: 13, start: 33, end: 46 },
 *     ],
 *     speaker: 'Annan',
 *     speakerRange: { start: 3, end: 8 },
 *     emphasis: [{ start: 27, end: 32 }],
 *     citation: 0,
 *     check: true,
 *   },
 * ])
 * expect(citations[0]).toMatchObject({ key: 'annan-2001', locator: 'p. 3', range: { start: 48, end: 67 } })
 * ```
 */
export function readManuscript(blocks: readonly ProseBlock[]): ReadManuscriptResult {
  const found: (readonly FoundCitation[])[] = []
  const ranges: (readonly Range[])[] = []
  const hidden: (readonly Range[])[] = []
  /** How many citations stand before each block. */
  const before: number[] = []
  const citations: Citation[] = []
  for (const block of blocks) {
    const list = findCitations(block)
    const tags = findTemplateTags(block.text)
    const places = list.length === 0 ? none : list.map(({ range }) => range)
    found.push(list)
    ranges.push(places)
    hidden.push(tags.length === 0 ? places : inOrder([...places, ...tags]))
    before.push(citations.length)
    for (const citation of list) citations.push(toCitation(citation, block))
  }
  const quotations = findQuotations(blocks, { citations: ranges, hidden })
  return {
    quotations: attribute(blocks, quotations, found).map((attributed) => {
      const { citation } = attributed
      return {
        ...toQuotation(blocks, attributed),
        ...(citation && { citation: (before[citation.block] as number) + citation.index }),
      }
    }),
    citations,
  }
}

const none: readonly Range[] = []

function inOrder(ranges: Range[]): Range[] {
  return ranges.sort((one, other) => one.start - other.start)
}

function toCitation(citation: FoundCitation, block: ProseBlock): Citation {
  return {
    ...citation,
    range: toFileRange(block, citation.range),
    keyRange: toFileRange(block, citation.keyRange),
    ...(block.nesting.footnote !== undefined && { isInNote: true }),
  }
}
