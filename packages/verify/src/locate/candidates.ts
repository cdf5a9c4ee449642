import { findLast } from '../find-last.js'
import { firstFrom } from '../first-from.js'
import { hashLetters } from '../fold/hash-letters.js'
import { matchLetters } from '../fold/match-letters.js'
import { bucketOf, WINDOW, type Segment } from '../index/segment.js'
import type { Pattern } from '../quotation/pattern.js'
import type { Range } from '../range.js'
import type { ReadingText } from '../source/reading-text.js'

/** A word of the quotation and a place of a source where it may stand. */
export interface Candidate {
  reading: ReadingText
  /** Index of the word in the quotation. */
  word: number
  /** Offset in the reading text. */
  offset: number
}

/**
 * Visits the windows of a quotation, the last one first. None of them goes over a mark.
 *
 * @param pattern - The quotation.
 * @param visit - Is given the hash of each, and the word that it begins with.
 */
export function visitWindows({ words, marks }: Pattern, visit: (hash: number, word: number) => void): void {
  const { codes, firsts, letterCount, wordCount } = words
  let runEnd = letterCount
  for (let word = wordCount - 1; word >= 0; word--) {
    if (marks.has(word + 1)) runEnd = firsts[word + 1] as number
    const first = firsts[word] as number
    if (first + WINDOW <= runEnd) visit(hashLetters(codes, first, first + WINDOW), word)
  }
}

/** The entries of a window: a stretch of the entries of a segment or a fingerprint. */
export interface Bucket {
  /** The word that the window begins with. */
  word: number
  from: number
  to: number
}

/** What comes of looking up the windows of a quotation. */
export interface LookUpResult {
  /** The entries of the windows that have some, the last window first. */
  buckets: Bucket[]
  /** How many windows the quotation has. */
  windows: number
}

/**
 * Looks up the windows of a quotation.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param places - Where entries count.
 * @returns The entries of each.
 */
export function lookUp(segment: Segment, pattern: Pattern, places: Range): LookUpResult {
  const buckets: Bucket[] = []
  let windows = 0
  visitWindows(pattern, (hash, word) => {
    windows++
    const bucket = entriesOf(segment, hash, word, places)
    if (bucket.from < bucket.to) buckets.push(bucket)
  })
  return { buckets, windows }
}

function entriesOf({ heads, entries, shift }: Segment, hash: number, word: number, places: Range): Bucket {
  const bucket = bucketOf(hash, shift)
  const first = heads[bucket] as number
  const last = heads[bucket + 1] as number
  // They are in the order of the places.
  const from = places.start > 0 ? firstFrom(entries, first, last, places.start) : first
  return { word, from, to: places.end < Infinity ? firstFrom(entries, from, last, places.end) : last }
}

/** A window with so many entries is rare enough: to look at them takes no longer than to look for a rarer one. */
const FEW = 4

/**
 * Looks up windows of a quotation until one is rare.
 *
 * @param segment - The segment.
 * @param pattern - The quotation, without marks.
 * @param places - Where entries count.
 * @returns The entries of that window, else of the rarest of all; none where some window stands nowhere.
 */
export function lookUpRare(segment: Segment, { words }: Pattern, places: Range): Bucket {
  const { codes, firsts, letterCount, wordCount } = words
  let rarest: Bucket = { word: 0, from: 0, to: 0 }
  let size = Infinity
  for (let word = wordCount - 1; word >= 0 && size > FEW; word--) {
    const first = firsts[word] as number
    if (first + WINDOW > letterCount) continue
    const bucket = entriesOf(segment, hashLetters(codes, first, first + WINDOW), word, places)
    if (bucket.to - bucket.from >= size) continue
    rarest = bucket
    size = bucket.to - bucket.from
  }
  return rarest
}

/** The most letters that are compared before a quotation is laid on a passage. */
const MOST_LETTERS = 48

/** Says what stands at a place, counted over all texts, if as many letters from a word of the quotation on do stand there. */
export type Locator = (place: number, word: number, letters: number) => Candidate | undefined

/**
 * Makes a check of whether the letters of a quotation stand at a place, since a bucket also holds other windows.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param ids - Which sources are looked at. Default: all.
 * @returns The check.
 */
export function createLocator(
  { texts, bases }: Segment,
  { words }: Pattern,
  ids?: ReadonlySet<string>,
): Locator {
  return (place, word, letters) => {
    const first = words.firsts[word] as number
    const index = findLast(bases.length, (text) => (bases[text] as number) <= place)
    const reading = texts[index] as ReadingText
    const offset = place - (bases[index] as number)
    const last = Math.min(first + Math.min(letters, MOST_LETTERS), words.letterCount)
    return matchLetters(reading.text, offset, words.codes, first, last) && (!ids || ids.has(reading.id))
      ? { reading, word, offset }
      : undefined
  }
}
