import { align, LONGEST_ELISION, type Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { GAP, IDEOGRAPH, UNSPACED, classOf } from '../fold/characters.js'
import { scanWords } from '../fold/words.js'
import type { Segment } from '../index/segment.js'
import type { Pattern } from '../quotation/pattern.js'
import type { ReadingText } from '../source/reading-text.js'
import { createLocator, listWindows, lookUp, type Bucket, type Candidate } from './candidates.js'

/** A quotation laid on a passage. */
export interface Located {
  reading: ReadingText
  sides: Sides
  alignment: Alignment
  /** Words of the quotation that stand in the passage, as far as at least two of them stand together. */
  matched: number
  /** Words that differ, on both sides. */
  different: number
}

/** The most places of a window that are looked at; a window that stands in more says little. */
const MOST_PLACES = 128

/** The most windows that vote for a passage. */
const MOST_WINDOWS = 24

/** The most passages that a quotation is laid on. */
const MOST_PASSAGES = 4

/** A word and what follows it, with room for a long one. */
const UNITS_PER_WORD = 9

/**
 * Finds the passages of a segment that a quotation may come from, and lays it on them.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param accepts - Says which sources are looked at.
 * @returns The passages. Where it stands somewhere word for word, all such passages and no others.
 */
export function locate(segment: Segment, pattern: Pattern, accepts: (id: string) => boolean): Located[] {
  const buckets = lookUp(segment, listWindows(pattern))
  const toCandidate = createLocator(segment, pattern)
  const inBucket = ({ window, from, to }: Bucket): Candidate[] => {
    const candidates: Candidate[] = []
    for (let entry = from; entry < to && candidates.length < MOST_PLACES; entry++) {
      const candidate = toCandidate(entry, window.word)
      if (candidate && accepts(candidate.reading.id)) candidates.push(candidate)
    }
    return candidates
  }

  // A quotation that stands in a source has its rarest window wherever it stands.
  const first = buckets.find((bucket) => bucket.to - bucket.from <= MOST_PLACES) ?? buckets[0]
  const rarest = first ? inBucket(first) : []
  const whole = rarest.map((candidate) => layOn(pattern, candidate, 0)).filter(isWhole)
  if (whole.length > 0) return whole

  const votes = [...rarest]
  for (const bucket of buckets.slice(0, MOST_WINDOWS)) {
    if (bucket !== first && bucket.to - bucket.from <= MOST_PLACES) votes.push(...inBucket(bucket))
  }
  return choosePassages(pattern, votes).map((candidate) => layOn(pattern, candidate, LONGEST_ELISION))
}

function isWhole({ different }: Located): boolean {
  return different === 0
}

/** Chooses the candidates that most others stand near to, as they do in the quotation. */
function choosePassages(pattern: Pattern, candidates: Candidate[]): Candidate[] {
  const { words, marks } = pattern
  const length = (words.starts[words.wordCount - 1] as number) - (words.starts[0] as number)
  const reach = length + LONGEST_ELISION * UNITS_PER_WORD * (1 + Math.min(marks.size, 8))
  const origin = ({ offset, word }: Candidate): number => offset - (words.starts[word] as number)
  candidates.sort((a, b) => compareIds(a.reading.id, b.reading.id) || origin(a) - origin(b))
  const passages: { candidate: Candidate; votes: Set<number> }[] = []
  for (const candidate of candidates) {
    const last = passages.at(-1)
    if (last && last.candidate.reading === candidate.reading && origin(candidate) - origin(last.candidate) <= reach) {
      last.votes.add(candidate.word)
    } else passages.push({ candidate, votes: new Set([candidate.word]) })
  }
  passages.sort((a, b) => b.votes.size - a.votes.size)
  return passages.slice(0, MOST_PASSAGES).map(({ candidate }) => candidate)
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lays a quotation on the source around a candidate, with room on both sides for words that the quotation lacks. */
function layOn(pattern: Pattern, { reading, word, offset }: Candidate, room: number): Located {
  const { words, marks } = pattern
  const { text } = reading
  const start = words.starts[word] as number
  const before = start - (words.starts[0] as number)
  const after = (words.starts[words.wordCount - 1] as number) - start
  const extra = UNITS_PER_WORD * (20 + Math.max(room, marks.size > 0 ? LONGEST_ELISION * Math.min(marks.size, 8) : 0))
  const from = toGap(text, Math.max(0, offset - 2 * before - extra))
  const to = Math.min(text.length, offset + 2 * after + extra)
  const source = scanWords(text, from, to)
  const sides = { pattern, source }
  const alignment = align(sides, word, findWord(source.starts, source.wordCount, offset))
  return { reading, sides, alignment, ...measure(alignment) }
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

function measure(alignment: Alignment): { matched: number; different: number } {
  let matched = 0
  let different = 0
  let run = 0
  for (const { type, quotedFrom, quotedTo, sourceFrom, sourceTo } of alignment) {
    if (type === 'same') {
      run += quotedTo - quotedFrom
      continue
    }
    if (run > 1) matched += run
    run = 0
    if (type === 'different') different += quotedTo - quotedFrom + sourceTo - sourceFrom
  }
  return { matched: run > 1 ? matched + run : matched, different }
}
