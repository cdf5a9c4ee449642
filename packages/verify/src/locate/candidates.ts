import { findLast } from '../find-last.js'
import { hashLetters } from '../fold/hash-letters.js'
import { createLetters, scanLetters } from '../fold/scan-letters.js'
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

/** A window of the quotation: the letters from a word on. */
export interface QuotedWindow {
  hash: number
  word: number
}

/**
 * Lists the windows of a quotation.
 *
 * @param pattern - The quotation.
 * @returns Its windows, the last one first. None of them goes over a mark.
 */
export function listWindows({ words, marks }: Pattern): QuotedWindow[] {
  const { codes, firsts, letterCount, wordCount } = words
  const windows: QuotedWindow[] = []
  let runEnd = letterCount
  for (let word = wordCount - 1; word >= 0; word--) {
    if (marks.has(word + 1)) runEnd = firsts[word + 1] as number
    const first = firsts[word] as number
    if (first + WINDOW <= runEnd) windows.push({ hash: hashLetters(codes, first, first + WINDOW), word })
  }
  return windows
}

/** The entries of a window in a segment: a stretch of its entries. */
export interface Bucket {
  window: QuotedWindow
  from: number
  to: number
}

/**
 * Looks windows up in a segment.
 *
 * @param segment - The segment.
 * @param windows - Windows of a quotation.
 * @returns Those that may stand in it.
 */
export function lookUp({ shift, heads }: Segment, windows: readonly QuotedWindow[]): Bucket[] {
  const buckets: Bucket[] = []
  for (const window of windows) {
    const bucket = bucketOf(window.hash, shift)
    const from = heads[bucket] as number
    const to = heads[bucket + 1] as number
    if (from < to) buckets.push({ window, from, to })
  }
  return buckets
}

/**
 * Says which of two windows is rarer.
 *
 * @param a - The bucket of one.
 * @param b - The bucket of the other.
 * @returns Less than 0 if it is the first; of two as rare ones the earlier in the quotation.
 */
export function compareRarity(a: Bucket, b: Bucket): number {
  return a.to - a.from - (b.to - b.from) || a.window.word - b.window.word
}

/** Code units that a letter takes with what stands between words: mostly, and where damage and punctuation spread them. */
const WIDE_LETTER = 2
const WIDEST_LETTER = 64

/** The most letters that are compared before a quotation is laid on a passage. */
const MOST_LETTERS = 48

/** Says what stands at a place of a segment, if letters of the quotation do stand there. */
export type Locator = (place: number, word: number, letters: number) => Candidate | undefined

/**
 * Makes a check of whether the letters of a quotation stand at a place, since a bucket also holds other windows.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @param accepts - Says which sources are looked at.
 * @returns The check: of an offset counted over all texts, against as many letters from a word of the quotation on.
 */
export function createLocator(
  segment: Segment,
  { words }: Pattern,
  accepts: (id: string) => boolean,
): Locator {
  const narrow = createLetters(WIDE_LETTER * MOST_LETTERS)
  const { texts, bases } = segment
  return (place, word, letters) => {
    const first = words.firsts[word] as number
    const count = Math.min(letters, MOST_LETTERS, words.letterCount - first)
    const index = findLast(bases.length, (text) => (bases[text] as number) <= place)
    const reading = texts[index] as ReadingText
    const offset = place - (bases[index] as number)
    const { text } = reading
    let room = narrow
    scanLetters(text, offset, Math.min(text.length, offset + WIDE_LETTER * count), room)
    if (room.letterCount < count) {
      room = createLetters(WIDEST_LETTER * count)
      scanLetters(text, offset, Math.min(text.length, offset + WIDEST_LETTER * count), room)
      if (room.letterCount < count) return undefined
    }
    for (let at = 0; at < count; at++) if (room.codes[at] !== words.codes[first + at]) return undefined
    return accepts(reading.id) ? { reading, word, offset } : undefined
  }
}
