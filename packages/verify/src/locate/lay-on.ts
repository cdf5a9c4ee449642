import { align, LONGEST_ELISION, type Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { isBreak } from '../fold/scan-letters.js'
import { findWord, scanWords, wordEnd } from '../fold/words.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
import type { Range } from '../range.js'
import { sectionRange, type ReadingText } from '../source/reading-text.js'
import type { Candidate } from './candidates.js'

/** A quotation laid on a passage. */
export interface Located {
  reading: ReadingText
  sides: Sides
  alignment: Alignment
  /** Where it stands in the reading text, from its first word to its last. */
  range: Range
  /** Letters of the quotation that stand in the passage, as far as at least two words stand together. */
  matched: number
  /** Words that differ, on both sides. */
  different: number
}

/**
 * A place where a quotation may come from, by some of its words that stand there: where most of them seem to stand, and
 * where the first and the last do.
 */
export type Passage = Candidate[]

/** Where words stand far apart, a quotation is laid on more, but not on more than this. */
const MOST_ROOM = 4096

/** A word and what follows it, with room for a long one. */
export const UNITS_PER_WORD = 9

/**
 * Lays a quotation on the source around a word that both have.
 *
 * @param pattern - The quotation.
 * @param candidate - The word.
 * @param room - Words on both sides that it may be laid on besides.
 * @returns How it lies there.
 */
export function layOn(pattern: Pattern, candidate: Candidate, room: number): Located {
  const { reading, word, offset } = candidate
  const { start, end } = extentOf(pattern, candidate, reading.text.length, room)
  const source = scanWords(reading.text, toGap(reading.text, start), end)
  const sides = { pattern, source }
  const alignment = align(sides, word, findWord(source.starts, source.wordCount, offset))
  const located = { reading, sides, alignment, ...measure(sides, alignment) }
  const isCut =
    (start > 0 && alignment[0]?.sourceFrom === 0) ||
    (end < reading.text.length && alignment.at(-1)?.sourceTo === source.wordCount)
  return located.different > 0 && isCut && room < MOST_ROOM ? layOn(pattern, candidate, 4 * room) : located
}

/**
 * Says how much of a source a quotation is laid on.
 *
 * @param pattern - The quotation.
 * @param candidate - A word that both have.
 * @param textLength - Where the source ends.
 * @param room - Words on both sides that it may be laid on besides.
 * @returns The range in the reading text.
 */
export function extentOf(
  pattern: Pattern,
  { reading, word, offset }: Candidate,
  textLength: number,
  room: number,
): Range {
  const { words, marks } = pattern
  const length = lengthOf(pattern)
  const margin = marginOf(pattern, room)
  const origin = offset - (words.starts[word] as number) + (words.starts[0] as number)
  // What is quoted with a mark stands in one section.
  const bounds = marks.size > 0 ? sectionRange(reading, offset) : { start: 0, end: textLength }
  return {
    start: Math.max(bounds.start, Math.min(origin, offset) - margin),
    end: Math.min(bounds.end, Math.max(origin + length, offset) + margin),
  }
}

function marginOf(pattern: Pattern, room: number): number {
  return (
    UNITS_PER_WORD * (room + LONGEST_ELISION * Math.min(pattern.marks.size, 8)) + (lengthOf(pattern) >> 3)
  )
}

/**
 * Says how far apart words of a source can be on which a quotation is laid.
 *
 * @param pattern - The quotation.
 * @param room - Words on both sides that it may be laid on besides.
 * @returns The distance in UTF-16 code units.
 */
export function reachOf(pattern: Pattern, room: number): number {
  return 2 * (lengthOf(pattern) + marginOf(pattern, room))
}

/** Goes back to where no word is cut. */
function toGap(text: string, offset: number): number {
  const limit = Math.max(0, offset - 64)
  let at = offset
  while (at > limit && !isBreak(text, at)) at--
  return at
}

/**
 * Lays a quotation on a place where it may stand character for character.
 *
 * @param pattern - The quotation, without marks.
 * @param candidate - The place.
 * @returns How it lies there, with nothing to compare; nothing where it does not stand there so.
 */
export function layWhole(pattern: Pattern, { reading, word, offset }: Candidate): Located | undefined {
  const { words } = pattern
  const first = words.starts[0] as number
  const quoted = words.text.slice(first, wordEnd(words, words.wordCount - 1))
  const start = offset - (words.starts[word] as number) + first
  const end = start + quoted.length
  const { text } = reading
  return start >= 0 && text.startsWith(quoted, start) && isBreak(text, start) && isBreak(text, end)
    ? {
        reading,
        sides: { pattern, source: words },
        alignment: [],
        range: { start, end },
        matched: words.letterCount,
        different: 0,
      }
    : undefined
}

/**
 * Measures how much of a quotation stands in a passage.
 *
 * @param sides - The quotation and the source.
 * @param alignment - How it lies there.
 * @returns Where it stands, the letters of at least two words that stand together, and the words that differ on both
 * sides.
 */
export function measure(
  { pattern, source }: Sides,
  alignment: Alignment,
): Pick<Located, 'range' | 'matched' | 'different'> {
  const { firsts } = pattern.words
  let from: number | undefined
  let to = 1
  let matched = 0
  let different = 0
  let words = 0
  let letters = 0
  const endRun = (): void => {
    if (words > 1) matched += letters
    words = letters = 0
  }
  for (const { type, quotedFrom, quotedTo, sourceFrom, sourceTo } of alignment) {
    if (type === 'same') {
      from ??= sourceFrom
      to = sourceTo
      words += quotedTo - quotedFrom
      letters += (firsts[quotedTo] as number) - (firsts[quotedFrom] as number)
    } else {
      endRun()
      if (type === 'different') different += quotedTo - quotedFrom + sourceTo - sourceFrom
    }
  }
  endRun()
  const range = { start: source.starts[from ?? 0] as number, end: wordEnd(source, to - 1) }
  return { range, matched, different }
}
