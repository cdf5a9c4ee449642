import { align, LONGEST_ELISION, type Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { GAP, IDEOGRAPH, UNSPACED, classOf } from '../fold/characters.js'
import { scanWords } from '../fold/words.js'
import { lengthOf, type Pattern } from '../quotation/pattern.js'
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
export function layOn(pattern: Pattern, { candidate, from, to }: Passage, room: number): Located {
  const { words, marks } = pattern
  const { text } = candidate.reading
  const first = words.starts[0] as number
  const length = lengthOf(pattern)
  const elided = LONGEST_ELISION * Math.min(marks.size, 8)
  const margin = UNITS_PER_WORD * (room + elided) + (length >> 3)
  const origin = ({ offset, word }: Candidate): number => offset - ((words.starts[word] as number) - first)
  // What is quoted with a mark stands in one section.
  const bounds =
    marks.size > 0 ? sectionRange(candidate.reading, candidate.offset) : { start: 0, end: text.length }
  const start = toGap(text, Math.max(bounds.start, Math.min(origin(from), candidate.offset) - margin))
  const end = Math.min(bounds.end, Math.max(origin(to) + length, candidate.offset) + margin)
  const source = scanWords(text, start, end)
  const sides = { pattern, source }
  const alignment = align(sides, candidate.word, findWord(source.starts, source.wordCount, candidate.offset))
  return { reading: candidate.reading, sides, alignment, ...measure(alignment, words.firsts) }
}

/** Goes back to where no word is cut. */
function toGap(text: string, offset: number): number {
  const limit = Math.max(0, offset - 64)
  let at = offset
  while (at > limit && ![GAP, IDEOGRAPH, UNSPACED].includes(classOf(text.charCodeAt(at - 1)))) at--
  return at
}

function findWord(starts: Uint32Array, count: number, offset: number): number {
  let low = 0
  let high = count - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((starts[middle] as number) <= offset) low = middle
    else high = middle - 1
  }
  return low
}

function measure(alignment: Alignment, firsts: Uint32Array): { matched: number; different: number } {
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
