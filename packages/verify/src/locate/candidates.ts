import { findLast } from '../find-last.js'
import { hashLetters } from '../fold/hash-letters.js'
import { matchLetters } from '../fold/match-letters.js'
import { bucketOf, WINDOW, type Segment } from '../index/segment.js'
import type { Pattern } from '../quotation/pattern.js'
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
 * @returns The entries of each.
 */
export function lookUp({ heads, shift }: Segment, pattern: Pattern): LookUpResult {
  const buckets: Bucket[] = []
  let windows = 0
  visitWindows(pattern, (hash, word) => {
    windows++
    const bucket = bucketOf(hash, shift)
    const from = heads[bucket] as number
    const to = heads[bucket + 1] as number
    if (from < to) buckets.push({ word, from, to })
  })
  return { buckets, windows }
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
 * @param accepts - Says which sources are looked at.
 * @returns The check.
 */
export function createLocator(
  { texts, bases }: Segment,
  { words }: Pattern,
  accepts: (id: string) => boolean,
): Locator {
  return (place, word, letters) => {
    const first = words.firsts[word] as number
    const index = findLast(bases.length, (text) => (bases[text] as number) <= place)
    const reading = texts[index] as ReadingText
    const offset = place - (bases[index] as number)
    const last = Math.min(first + Math.min(letters, MOST_LETTERS), words.letterCount)
    return accepts(reading.id) && matchLetters(reading.text, offset, words.codes, first, last)
      ? { reading, word, offset }
      : undefined
  }
}
