import { findLast } from '../find-last.js'
import type { Range } from '../range.js'
import type { Source } from './source.js'

/** A source in its reading order, with the way back to its text as given. */
export interface ReadingText {
  id: string
  language: string | undefined
  extracted: boolean
  /** The text in reading order. */
  text: string
  /** The pieces that it is joined from, in order. */
  pieces: readonly Piece[]
}

/** A piece of the reading text. */
interface Piece {
  /** Offset of its first code unit in the reading text. */
  start: number
  end: number
  /** Offset of its first code unit in the text as given. */
  origin: number
  section: string | undefined
}

/** What joins two pieces of a section: a space, since a line end would break a word. */
const JOIN = '\n'

/**
 * Puts a source into its reading order.
 *
 * @param source - The source.
 * @returns Its reading text.
 * @throws {RangeError} When a section has a range that is not within the text.
 */
export function toReadingText({ id, text, language, extracted = false, sections }: Source): ReadingText {
  const pieces: Piece[] = []
  const parts: string[] = []
  let start = 0
  for (const { id: section, ranges } of sections ?? [
    { id: undefined, ranges: [{ start: 0, end: text.length }] },
  ]) {
    for (const range of ranges) {
      const { start: from, end: to } = range
      const isWhole = Number.isInteger(from) && Number.isInteger(to)
      if (!(isWhole && from >= 0 && from <= to && to <= text.length)) {
        throw new RangeError(
          `Section "${section ?? ''}" of "${id}" has a range from ${from} to ${to}; the text has ${text.length} code units.`,
        )
      }
      if (from === to) continue
      const end = start + to - from
      pieces.push({ start, end, origin: from, section })
      parts.push(text.slice(from, to))
      start = end + JOIN.length
    }
  }
  return { id, language, extracted, text: parts.join(JOIN), pieces }
}

/**
 * Finds the section that an offset of the reading text stands in.
 *
 * @param reading - The reading text.
 * @param offset - An offset in it.
 * @returns The id of the section, if it has one.
 */
export function sectionAt(reading: ReadingText, offset: number): string | undefined {
  return pieceAt(reading, offset).section
}

/**
 * Finds the extent of the section that an offset of the reading text stands in.
 *
 * @param reading - The reading text.
 * @param offset - An offset in it.
 * @returns Its range in the reading text.
 */
export function sectionRange(reading: ReadingText, offset: number): Range {
  const { pieces } = reading
  const at = pieces.indexOf(pieceAt(reading, offset))
  const { section } = pieces[at] as Piece
  let first = at
  let last = at
  while (pieces[first - 1]?.section === section && first > 0) first--
  while (pieces[last + 1]?.section === section && last + 1 < pieces.length) last++
  return { start: (pieces[first] as Piece).start, end: (pieces[last] as Piece).end }
}

/**
 * Says where a stretch of the reading text stands in the text as given.
 *
 * @param reading - The reading text.
 * @param range - A stretch of it.
 * @returns The stretches of the text as given, in reading order: one, unless it goes over several pieces.
 */
export function toOriginalRanges(reading: ReadingText, { start, end }: Range): Range[] {
  const pieces = reading.pieces.filter((piece) => piece.start < end && start < piece.end)
  // An empty stretch may stand between two pieces.
  return (pieces.length > 0 ? pieces : [pieceAt(reading, start)]).map((piece) => {
    const toOrigin = (offset: number): number =>
      piece.origin - piece.start + Math.min(Math.max(offset, piece.start), piece.end)
    return { start: toOrigin(start), end: toOrigin(end) }
  })
}

/**
 * Finds the stretch of the text as given that holds a stretch of the reading text.
 *
 * @param reading - The reading text.
 * @param range - A stretch of it.
 * @returns Its range; where it goes over several pieces, one that holds them all.
 */
export function toOriginalRange(reading: ReadingText, range: Range): Range {
  return toOriginalRanges(reading, range).reduce((whole, { start, end }) => ({
    start: Math.min(whole.start, start),
    end: Math.max(whole.end, end),
  }))
}

function pieceAt({ pieces }: ReadingText, offset: number): Piece {
  return pieces[findLast(pieces.length, (piece) => (pieces[piece] as Piece).start <= offset)] as Piece
}
