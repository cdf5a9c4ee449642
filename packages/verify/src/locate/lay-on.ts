import { align, LONGEST_ELISION, type Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { GAP, IDEOGRAPH, UNSPACED, classOf } from '../fold/characters.js'
import { findWord, scanWords } from '../fold/words.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
import type { Range } from '../range.js'
import { sectionRange, type ReadingText } from '../source/reading-text.js'
import type { Candidate } from './candidates.js'

/** A quotation laid on a passage. */
export interface Located {
  reading: ReadingText
  sides: Sides
  alignment: Alignment
  /** Letters of the quotation that stand in the passage, as far as at least two words stand together. */
  matched: number
  /** Words that differ, on both sides. */
  different: number
}

/** A place where a quotation may come from: where most of it seems to stand, and the first and last of the rest. */
export interface Passage {
  candidate: Candidate
  from: Candidate
  to: Candidate
}

/** Where words stand far apart, a quotation is laid on more, but not on more than this. */
const MOST_ROOM = 4096

/** A word and what follows it, with room for a long one. */
export const UNITS_PER_WORD = 9

/**
 * Lays a quotation on the source around a passage.
 *
 * @param pattern - The quotation.
 * @param passage - Where it may stand.
 * @param room - Words on both sides that it may be laid on besides.
 * @returns How it lies there.
 */
export function layOn(pattern: Pattern, passage: Passage, room: number): Located {
  const { candidate } = passage
  const { reading, word, offset } = candidate
  const { start, end } = extentOf(pattern, passage, reading.text.length, room)
  const source = scanWords(reading.text, toGap(reading.text, start), end)
  const sides = { pattern, source }
  const alignment = align(sides, word, findWord(source.starts, source.wordCount, offset))
  const located = { reading, sides, alignment, ...measure(alignment, pattern.words.firsts) }
  const isCut =
    (start > 0 && alignment[0]?.sourceFrom === 0) ||
    (end < reading.text.length && alignment.at(-1)?.sourceTo === source.wordCount)
  return located.different > 0 && isCut && room < MOST_ROOM ? layOn(pattern, passage, 4 * room) : located
}

/**
 * Says how much of a source a quotation is laid on.
 *
 * @param pattern - The quotation.
 * @param passage - Where it may stand.
 * @param textLength - Where the source ends.
 * @param room - Words on both sides that it may be laid on besides.
 * @returns The range in the reading text.
 */
export function extentOf(
  pattern: Pattern,
  { candidate, from, to }: Passage,
  textLength: number,
  room: number,
): Range {
  const { words, marks } = pattern
  const first = words.starts[0] as number
  const length = lengthOf(pattern)
  const elided = LONGEST_ELISION * Math.min(marks.size, 8)
  const margin = UNITS_PER_WORD * (room + elided) + (length >> 3)
  const origin = ({ offset, word }: Candidate): number => offset - ((words.starts[word] as number) - first)
  // What is quoted with a mark stands in one section.
  const bounds =
    marks.size > 0 ? sectionRange(candidate.reading, candidate.offset) : { start: 0, end: textLength }
  return {
    start: Math.max(bounds.start, Math.min(origin(from), candidate.offset) - margin),
    end: Math.min(bounds.end, Math.max(origin(to) + length, candidate.offset) + margin),
  }
}

/** Goes back to where no word is cut. */
function toGap(text: string, offset: number): number {
  const limit = Math.max(0, offset - 64)
  let at = offset
  while (at > limit && ![GAP, IDEOGRAPH, UNSPACED].includes(classOf(text.charCodeAt(at - 1)))) at--
  return at
}

/**
 * Measures how much of a quotation stands in a passage.
 *
 * @param alignment - How it lies there.
 * @param firsts - For each of its words and after the last, the letters before it.
 * @returns The letters of at least two words that stand together, and the words that differ on both sides.
 */
export function measure(alignment: Alignment, firsts: Uint32Array): { matched: number; different: number } {
  let matched = 0
  let different = 0
  let run = { words: 0, letters: 0 }
  const endRun = (): void => {
    if (run.words > 1) matched += run.letters
    run = { words: 0, letters: 0 }
  }
  for (const { type, quotedFrom, quotedTo, sourceFrom, sourceTo } of alignment) {
    if (type === 'same') {
      run.words += quotedTo - quotedFrom
      run.letters += (firsts[quotedTo] as number) - (firsts[quotedFrom] as number)
    } else {
      endRun()
      if (type === 'different') different += quotedTo - quotedFrom + sourceTo - sourceFrom
    }
  }
  endRun()
  return { matched, different }
}
