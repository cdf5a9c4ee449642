import { wordsOf } from './words-of.js'

/** Enough to find the passage even if two of them were altered. */
const COUNT = 8

/**
 * Lists the longest words of a quotation, once each. Long words are rare, so that a search engine that ranks passages by
 * any of the words finds the right one sooner than with all of them.
 *
 * @param text - The quotation.
 * @returns At most eight words.
 */
export function longestWords(text: string): string[] {
  return [...new Set(wordsOf(text))].sort((a, b) => b.length - a.length).slice(0, COUNT)
}
