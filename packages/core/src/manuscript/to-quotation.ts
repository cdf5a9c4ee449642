import type { Range } from '../range.js'
import type { Attributed } from './attribution/attribute.js'
import type { Piece, ProseBlock } from './blocks/prose-block.js'
import { slicePieces } from './blocks/slice-pieces.js'
import { toFileRange } from './blocks/to-file-range.js'
import { isLong, type QuotationKind } from './quotations/classify-quotation.js'
import { findEmphasis } from './quotations/find-emphasis.js'
import type { BlockRange } from './quotations/found-quotation.js'

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

/** What stands in a quotation's text between two paragraphs. */
const PARAGRAPH_BREAK = '\n\n'

/**
 * Writes what was found of a quotation with the offsets of the file.
 *
 * @param blocks - The prose of the manuscript.
 * @param attributed - The quotation, with offsets in the blocks.
 * @returns The quotation without its citation.
 */
export function toQuotation(blocks: readonly ProseBlock[], attributed: Attributed): Quotation {
  const { quotation, kind, speaker, parent, isCertain } = attributed
  const { parts, outer, id } = quotation
  let text = ''
  const pieces: Piece[] = []
  for (const part of parts) {
    const block = blocks[part.block] as ProseBlock
    if (text !== '') {
      pieces.push(breakAfter(pieces, text.length))
      text += PARAGRAPH_BREAK
    }
    for (const piece of slicePieces(block, part)) {
      piece.text += text.length
      pieces.push(piece)
    }
    text += block.text.slice(part.start, part.end)
  }
  const isQuoted = kind === 'quotation' || kind === 'block' || kind === 'excerpt'
  const emphasis = findEmphasis(blocks, parts)
  const { start } = fileRange(outer[0] as BlockRange)
  const { end } = fileRange(outer.at(-1) as BlockRange)
  return {
    kind,
    text,
    range: { start, end },
    parts: parts.map(fileRange),
    pieces,
    ...(speaker && { speaker: speaker.name }),
    ...(speaker?.place && { speakerRange: fileRange(speaker.place) }),
    ...(speaker?.isOnAttributionLine && { isOnAttributionLine: true }),
    ...(emphasis.length > 0 && { emphasis }),
    ...(parent !== undefined && { parent }),
    ...(id !== undefined && { id }),
    check: isQuoted && parent === undefined && (isLong(text) || isCertain),
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
