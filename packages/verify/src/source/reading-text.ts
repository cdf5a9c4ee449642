import { findLast } from '../find-last.js'
import type { Range } from '../range.js'
import type { Excerpt } from '../verification.js'
import type { Section, Source } from './source.js'

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
  if (!sections) {
    const pieces = [{ start: 0, end: text.length, origin: 0, section: undefined }]
    return { id, language, extracted, text, pieces }
  }
  const pieces: Piece[] = []
  const parts: string[] = []
  let start = 0
  for (const { section, range } of listRanges(sections)) {
    const isWhole = Number.isInteger(range.start) && Number.isInteger(range.end)
    if (!(isWhole && range.start >= 0 && range.start <= range.end && range.end <= text.length)) {
      const found = `${range.start} to ${range.end}`
      throw new RangeError(
        `Section "${section}" of "${id}" has a range from ${found}; the text has ${text.length} code units.`,
      )
    }
    if (range.start === range.end) continue
    const end = start + range.end - range.start
    pieces.push({ start, end, origin: range.start, section })
    parts.push(text.slice(range.start, range.end))
    start = end + JOIN.length
  }
  return { id, language, extracted, text: parts.join(JOIN), pieces }
}

function listRanges(sections: readonly Section[]): { section: string; range: Range }[] {
  return sections.flatMap(({ id, ranges }) => ranges.map((range) => ({ section: id, range })))
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
export function toOriginalRanges(reading: ReadingText, range: Range): Range[] {
  return reading.pieces
    .filter((piece) => piece.start < range.end && range.start < piece.end)
    .map(({ start, end, origin }) => ({
      start: origin + Math.max(range.start - start, 0),
      end: origin + Math.min(range.end, end) - start,
    }))
}

/**
 * Puts an excerpt of the reading text where it stands in the text as given.
 *
 * @param reading - The reading text.
 * @param excerpt - An excerpt of it.
 * @returns The same words; where they go over several pieces, with a range that holds them all.
 */
export function toOriginalExcerpt(reading: ReadingText, { text, range }: Excerpt): Excerpt {
  const { start, end } = range
  const ranges = start === end ? [] : toOriginalRanges(reading, range)
  if (ranges.length > 0) {
    const least = ranges.reduce((first, piece) => Math.min(first, piece.start), Infinity)
    const most = ranges.reduce((last, piece) => Math.max(last, piece.end), 0)
    return { text, range: { start: least, end: most } }
  }
  const piece = pieceAt(reading, start)
  const at = piece.origin + Math.min(start, piece.end) - piece.start
  return { text, range: { start: at, end: at } }
}

function pieceAt({ pieces }: ReadingText, offset: number): Piece {
  return pieces[findLast(pieces.length, (piece) => (pieces[piece] as Piece).start <= offset)] as Piece
}
