import { findLast } from '../find-last.js'
import { createLetters, IDEOGRAPH_WEIGHT, scanLetters, type Letters } from './scan-letters.js'

/** The words of a stretch of text: letters and digits between gaps, folded. An ideograph is a word. */
export interface Words extends Letters {
  /** The text they stand in. */
  text: string
}

/**
 * Splits a stretch of text into words.
 *
 * @param text - The text.
 * @param from - Offset to begin at.
 * @param to - Offset to end before.
 * @returns Its words, with offsets into the whole text.
 * @example
 * ```ts @import.meta.vitest
 * const text = 'It’s 1,000 “co-op\u00ADer\u00ADa\u00ADtives”.'
 * const words = scanWords(text)
 * const slices = Array.from({ length: words.wordCount }, (_, word) => text.slice(words.starts[word], wordEnd(words, word)))
 * expect(slices).toEqual(['It’s', '1,000', 'co', 'op\u00ADer\u00ADa\u00ADtives'])
 * ```
 */
export function scanWords(text: string, from = 0, to = text.length): Words {
  let letters = createLetters(to - from)
  if (scanLetters(text, from, to, letters) < to) {
    // Ideographs and ligatures take more room.
    letters = createLetters(IDEOGRAPH_WEIGHT * 6 * (to - from))
    scanLetters(text, from, to, letters)
  }
  letters.firsts[letters.wordCount] = letters.letterCount
  return { text, ...letters }
}

/**
 * Says where a word ends.
 *
 * @param words - The words.
 * @param word - Index of one of them.
 * @returns The offset after its last code unit.
 */
export function wordEnd({ firsts, ends }: Words, word: number): number {
  return ends[(firsts[word + 1] as number) - 1] as number
}

/**
 * Counts the letters of a word.
 *
 * @param words - The words.
 * @param word - Index of one of them.
 * @returns The number of its letters; an ideograph counts as several.
 */
export function wordLength({ firsts }: Words, word: number): number {
  return (firsts[word + 1] as number) - (firsts[word] as number)
}

/**
 * Says whether a word is a single ideograph.
 *
 * @param words - The words.
 * @param word - Index of one of them.
 * @returns Whether it is.
 */
export function isIdeograph(words: Words, word: number): boolean {
  return (
    wordLength(words, word) === IDEOGRAPH_WEIGHT && (words.starts[word] as number) + 1 >= wordEnd(words, word)
  )
}

/**
 * Finds the word that begins at an offset, or the last before it.
 *
 * @param starts - Where the words begin.
 * @param count - How many there are.
 * @param offset - The offset.
 * @returns The index of the word.
 */
export function findWord(starts: Uint32Array, count: number, offset: number): number {
  return findLast(count, (word) => (starts[word] as number) <= offset)
}
