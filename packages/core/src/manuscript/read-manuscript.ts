import type { Range } from '../range.js'
import type { Piece, ProseBlock } from './blocks/prose-block.js'
import { slicePieces } from './blocks/slice-pieces.js'
import { toFileRange } from './blocks/to-file-range.js'
import { attribute, type Attributed } from './attribution/attribute.js'
import { findCitations, type FoundCitation } from './find-citations.js'
import { findTemplateTags } from './find-template-tags.js'
import { findEmphasis } from './quotations/find-emphasis.js'
import { findQuotations } from './quotations/find-quotations.js'
import type { BlockRange } from './quotations/found-quotation.js'
import { isLong, type QuotationKind } from './quotations/classify-quotation.js'

/** A citation in a manuscript. Offsets are the file's. */
export interface Citation extends Omit<FoundCitation, 'range' | 'keyRange'> {
  /** The brackets it stands in, or in running text the key and the locator after it. */
  range: Range
  /** The key with its `@`. */
  keyRange: Range
  /** Set where it stands in a footnote. */
  isInNote?: true
}

/** Words that a manuscript quotes. Offsets are the file's, in UTF-16 code units, half-open. */
export interface Quotation {
  /**
   * `quotation` stands in marks, `block` is a block quote, `excerpt` is what a writer took out of the record that a
   * directive names; `title` names a work and `scare` holds words at a distance, so neither quotes.
   */
  kind: QuotationKind
  /** The words without marks; paragraphs are parted by an empty line. */
  text: string
  /** The whole with its marks. */
  range: Range
  /** The words, one stretch a paragraph. */
  parts: Range[]
  /** What `text` was read from: the map that `toFileRange` takes from a stretch of it to the file. */
  pieces: Piece[]
  /** Who says it, as the manuscript names them. */
  speaker?: string
  /** Where that name stands as it is written; left out where it was worked out from a pronoun. */
  speakerRange?: Range
  /** Set where the name comes from an attribution line, or from `— Name` after the words. */
  isOnAttributionLine?: true
  /** Words inside it that are emphasised while others are not, without the markup; left out where there are none. */
  emphasis?: Range[]
  /** The citation that goes with it, by its index in the manuscript's citations. */
  citation?: number
  /** The quotation it stands in, by its index. */
  parent?: number
  /** Of an `excerpt`, the id of the record. */
  id?: string
  /** Whether the words are to be looked for in a source. */
  check: boolean
}

/** What a manuscript quotes and cites. */
export interface ReadManuscriptResult {
  /** In the order in which they begin. */
  quotations: Quotation[]
  /** In the order in which they stand. */
  citations: Citation[]
}

/** What stands in a quotation's text between two paragraphs. */
const PARAGRAPH_BREAK = '\n\n'

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
  const citations = blocks.map(findCitations)
  const firstCitation: number[] = []
  let count = 0
  for (const { length } of citations) {
    firstCitation.push(count)
    count += length
  }
  const hidden = citations.map((found, index) => [
    ...found.map(({ range }) => range),
    ...findTemplateTags((blocks[index] as ProseBlock).text),
  ])
  for (const ranges of hidden) ranges.sort((one, other) => one.start - other.start)
  const found = findQuotations(blocks, {
    citations: citations.map((found) => found.map(({ range }) => range)),
    hidden,
  })
  const attributed = attribute(blocks, found, citations)
  return {
    quotations: attributed.map(toQuotation),
    citations: citations.flatMap((list, block) => list.map((citation) => toCitation(citation, block))),
  }

  function toQuotation(attributed: Attributed): Quotation {
    const { quotation, kind, speaker, speakerPlace, citation, parent, isCertain } = attributed
    const { parts, outer, id } = quotation
    let text = ''
    const pieces: Piece[] = []
    for (const part of parts) {
      const block = blocks[part.block] as ProseBlock
      if (text !== '') pieces.push(breakAfter(pieces, text.length))
      if (text !== '') text += PARAGRAPH_BREAK
      const from = text.length
      pieces.push(...slicePieces(block, part).map((piece) => ({ ...piece, text: piece.text + from })))
      text += block.text.slice(part.start, part.end)
    }
    const isQuoted = kind === 'quotation' || kind === 'block' || kind === 'excerpt'
    const emphasis = findEmphasis(blocks, parts)
    const start = fileRange(outer[0] as BlockRange).start
    const end = fileRange(outer.at(-1) as BlockRange).end
    return {
      kind,
      text,
      range: { start, end },
      parts: parts.map(fileRange),
      pieces,
      ...(speaker !== undefined && { speaker }),
      ...(speakerPlace && { speakerRange: fileRange(speakerPlace) }),
      ...(attributed.isOnAttributionLine && { isOnAttributionLine: true }),
      ...(emphasis.length > 0 && { emphasis }),
      ...(citation && { citation: (firstCitation[citation.block] as number) + citation.index }),
      ...(parent !== undefined && { parent }),
      ...(id !== undefined && { id }),
      check: isQuoted && parent === undefined && (isLong(text) || isCertain),
    }
  }

  function toCitation(citation: FoundCitation, index: number): Citation {
    const block = blocks[index] as ProseBlock
    return {
      ...citation,
      range: toFileRange(block, citation.range),
      keyRange: toFileRange(block, citation.keyRange),
      ...(block.nesting.footnote !== undefined && { isInNote: true }),
    }
  }

  function fileRange({ block, start, end }: BlockRange): Range {
    return toFileRange(blocks[block] as ProseBlock, { start, end })
  }
}

/** The break between two paragraphs stands for no characters of the file. */
function breakAfter(pieces: readonly Piece[], text: number): Piece {
  const end = pieces.at(-1)?.end ?? 0
  return { text, start: end, end }
}
