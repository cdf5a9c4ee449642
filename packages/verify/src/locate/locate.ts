import { align, LONGEST_ELISION, type Alignment } from '../align/align.js'
import type { Sides } from '../align/match-words.js'
import { GAP, IDEOGRAPH, UNSPACED, classOf } from '../fold/characters.js'
import { scanWords } from '../fold/words.js'
import { WINDOW, type Segment } from '../index/segment.js'
import type { Pattern } from '../quotation/pattern.js'
import { sectionRange, type ReadingText } from '../source/reading-text.js'
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

/** The most windows that vote for a passage, and the most places that each may vote for. */
const MOST_VOTERS = 20
const MOST_VOTES = 64

/** A passage that fewer of the voters stand in has too few of the words. */
const LEAST_VOTES = 0.1

/** The most passages that a quotation is laid on. */
const MOST_PASSAGES = 3

/** A word and what follows it, with room for a long one. */
const UNITS_PER_WORD = 9

/** Words around a passage that a quotation is laid on, in case that it lacks some of them. */
const MARGIN = 20

/**
 * Finds the passages of a segment that a quotation may come from, and lays it on them.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param accepts - Says which sources are looked at.
 * @returns The passages. Where it stands somewhere word for word, all such passages and no others.
 */
export function locate(segment: Segment, pattern: Pattern, accepts: (id: string) => boolean): Located[] {
  const windows = listWindows(pattern)
  const buckets = lookUp(segment, windows)
  const toCandidate = createLocator(segment, pattern)
  const [rarest] = buckets
  if (!rarest) return []
  const collect = (bucket: Bucket, letters: number, most: number): Candidate[] => {
    const candidates: Candidate[] = []
    for (let entry = bucket.from; entry < bucket.to && candidates.length < most; entry++) {
      const candidate = toCandidate(entry, bucket.window.word, letters)
      if (candidate && accepts(candidate.reading.id)) candidates.push(candidate)
    }
    return candidates
  }

  // A quotation that stands in a source has its rarest window wherever it stands.
  if (pattern.marks.size === 0) {
    const whole = collect(rarest, Infinity, MOST_PLACES)
      .map((candidate) => layOn(pattern, { candidate, from: candidate, to: candidate }))
      .filter(({ different }) => different === 0)
    if (whole.length > 0) return whole
  }

  const voters = buckets.slice(0, MOST_VOTERS).filter(({ from, to }) => to - from <= MOST_VOTES)
  const candidates = voters.flatMap((bucket) => collect(bucket, WINDOW, MOST_VOTES))
  const least = Math.max(1, LEAST_VOTES * Math.min(windows.length, MOST_VOTERS))
  return choosePassages(pattern, candidates, least).map((passage) => layOn(pattern, passage))
}

/** A place where a quotation may come from: where most of it seems to stand, and the first and last of the rest. */
interface Passage {
  candidate: Candidate
  from: Candidate
  to: Candidate
}

/** Chooses the places where the most windows stand as they do in the quotation. */
function choosePassages({ words, marks }: Pattern, candidates: Candidate[], least: number): Passage[] {
  const length = (words.starts[words.wordCount - 1] as number) - (words.starts[0] as number)
  const slack = 40 + (length >> 2)
  const reach = length + LONGEST_ELISION * UNITS_PER_WORD * (1 + Math.min(marks.size, 8))
  const origin = ({ offset, word }: Candidate): number => offset - (words.starts[word] as number)
  let rest = candidates.sort((a, b) => compareIds(a.reading.id, b.reading.id) || origin(a) - origin(b))
  const passages: Passage[] = []
  let most = 0
  while (rest.length > 0 && passages.length < MOST_PASSAGES) {
    const { index, votes } = findDensest(rest, origin, slack)
    most ||= votes
    if (votes < least || 2 * votes < most) break
    const candidate = rest[index] as Candidate
    const isNear = (other: Candidate): boolean =>
      other.reading === candidate.reading && Math.abs(origin(other) - origin(candidate)) <= reach
    const near = rest.filter(isNear)
    passages.push({ candidate, from: near[0] as Candidate, to: near.at(-1) as Candidate })
    rest = rest.filter((other) => !isNear(other))
  }
  return passages
}

/** Finds the candidate that most others agree with on where the quotation begins. */
function findDensest(candidates: Candidate[], origin: (candidate: Candidate) => number, slack: number) {
  let best = { index: 0, votes: 0 }
  let from = 0
  for (const [index, candidate] of candidates.entries()) {
    const isFar = (other: Candidate): boolean =>
      other.reading !== candidate.reading || origin(candidate) - origin(other) > slack
    while (isFar(candidates[from] as Candidate)) from++
    if (index - from + 1 > best.votes) best = { index: (from + index) >> 1, votes: index - from + 1 }
  }
  return best
}

function compareIds(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** Lays a quotation on the source around a passage, with some room on both sides. */
function layOn(pattern: Pattern, { candidate, from, to }: Passage): Located {
  const { words, marks } = pattern
  const { text } = candidate.reading
  const first = words.starts[0] as number
  const length = (words.starts[words.wordCount - 1] as number) - first
  const elided = LONGEST_ELISION * Math.min(marks.size, 8)
  const margin = UNITS_PER_WORD * (MARGIN + elided) + (length >> 2)
  const origin = ({ offset, word }: Candidate): number => offset - ((words.starts[word] as number) - first)
  // What is quoted with a mark stands in one section.
  const bounds =
    marks.size > 0 ? sectionRange(candidate.reading, candidate.offset) : { start: 0, end: text.length }
  const start = toGap(text, Math.max(bounds.start, Math.min(origin(from), candidate.offset) - margin))
  const end = Math.min(bounds.end, Math.max(origin(to) + length, candidate.offset) + margin)
  const source = scanWords(text, start, end)
  const sides = { pattern, source }
  const alignment = align(sides, candidate.word, findWord(source.starts, source.wordCount, candidate.offset))
  return { reading: candidate.reading, sides, alignment, ...measure(alignment) }
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
