import { findLast } from '../find-last.js'
import { hashLetters } from '../fold/hash-letters.js'
import { matchLetters } from '../fold/match-letters.js'
import type { Segment } from '../index/segment.js'
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

/** A window of the quotation: the letters from a word on. */
export interface QuotedWindow {
  hash: number
  word: number
}

/**
 * Lists the windows of a quotation.
 *
 * @param pattern - The quotation.
 * @param length - Letters in a window.
 * @returns Its windows, the last one first. None of them goes over a mark.
 */
export function listWindows({ words, marks }: Pattern, length: number): QuotedWindow[] {
  const { codes, firsts, letterCount, wordCount } = words
  const windows: QuotedWindow[] = []
  let runEnd = letterCount
  for (let word = wordCount - 1; word >= 0; word--) {
    if (marks.has(word + 1)) runEnd = firsts[word + 1] as number
    const first = firsts[word] as number
    if (first + length <= runEnd) windows.push({ hash: hashLetters(codes, first, first + length), word })
  }
  return windows
}

/** The entries of a window: a stretch of the entries of a segment or a fingerprint. */
export interface Bucket {
  /** The word that the window begins with. */
  word: number
  from: number
  to: number
}

/**
 * Looks windows up.
 *
 * @param heads - For each bucket, the index of its first entry.
 * @param windows - Windows of a quotation.
 * @param toBucket - Finds the bucket of a hash.
 * @returns The entries of those that have some.
 */
export function lookUp(
  heads: Uint32Array,
  windows: readonly QuotedWindow[],
  toBucket: (hash: number) => number,
): Bucket[] {
  const buckets: Bucket[] = []
  for (const { hash, word } of windows) {
    const bucket = toBucket(hash)
    const from = heads[bucket] as number
    const to = heads[bucket + 1] as number
    if (from < to) buckets.push({ word, from, to })
  }
  return buckets
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
