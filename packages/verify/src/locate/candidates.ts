import { bucketOf, WINDOW, type Segment } from '../index/segment.js'
import { scanLetters, createLetters } from '../fold/scan-letters.js'
import { hashLetters } from '../fold/hash-letters.js'
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
 * @returns Its windows, in order. None of them goes over a mark.
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
  return windows.reverse()
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
 * @returns Those that may stand in it, the rarest first.
 */
export function lookUp({ shift, heads }: Segment, windows: readonly QuotedWindow[]): Bucket[] {
  const buckets: Bucket[] = []
  for (const window of windows) {
    const bucket = bucketOf(window.hash, shift)
    const from = heads[bucket] as number
    const to = heads[bucket + 1] as number
    if (from < to) buckets.push({ window, from, to })
  }
  return buckets.sort((a, b) => a.to - a.from - (b.to - b.from) || a.window.word - b.window.word)
}

/** A window may be spread over so many code units by damage; one that is longer is not found. */
const WIDEST_WINDOW = 4 * WINDOW

/**
 * Makes a check of whether the letters of a window stand at a place, since a bucket also holds other windows.
 *
 * @param segment - The segment.
 * @param pattern - The quotation.
 * @returns A function that says where an entry of the segment stands, if a window of the quotation does.
 */
export function createLocator(segment: Segment, { words }: Pattern): (entry: number, word: number) => Candidate | undefined {
  const letters = createLetters(WIDEST_WINDOW)
  const { texts, bases } = segment
  return (entry, word) => {
    const place = segment.entries[entry] as number
    const index = findText(bases, place)
    const reading = texts[index] as ReadingText
    const offset = place - (bases[index] as number)
    const { text } = reading
    scanLetters(text, offset, Math.min(text.length, offset + WIDEST_WINDOW), letters)
    const first = words.firsts[word] as number
    for (let at = 0; at < WINDOW; at++) {
      if (at >= letters.letterCount || letters.codes[at] !== words.codes[first + at]) return undefined
    }
    return { reading, word, offset }
  }
}

/** Finds the text that an offset over all texts falls in. */
function findText(bases: readonly number[], place: number): number {
  let low = 0
  let high = bases.length - 1
  while (low < high) {
    const middle = (low + high + 1) >> 1
    if ((bases[middle] as number) <= place) low = middle
    else high = middle - 1
  }
  return low
}
