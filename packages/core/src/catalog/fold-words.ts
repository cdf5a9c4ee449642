import { eachMatch } from '../each-match.js'

/** A word of a text in the spelling that searches compare. */
export interface FoldedWord {
  /** Without accents, in lower case. */
  word: string
  /** Where it begins in the text. */
  start: number
  /** Where it ends in the text. */
  end: number
}

/** Most English has nothing to fold but case. */
const plain = /^[\x20-\x7e\n‘’“”–—]*$/

const words = /[\p{L}\p{M}\p{N}]+/gu

/**
 * Folds what a search does not tell apart: case, accents, compatibility forms, and ß.
 *
 * @param text - A text.
 * @returns The text to compare. Its offsets are not those of the text.
 * @example
 * ```ts @import.meta.vitest
 * expect(foldSpelling('KÖRBER, Großmächte')).toBe('korber, grossmachte')
 * ```
 */
export function foldSpelling(text: string): string {
  if (plain.test(text)) return text.toLowerCase()
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replace(/ß/g, 'ss')
}

/**
 * Splits a text into words as searches compare them.
 *
 * @param text - A text.
 * @returns Its words in order.
 * @example
 * ```ts @import.meta.vitest
 * expect(foldWords('Rule-based É')).toEqual([
 *   { word: 'rule', start: 0, end: 4 },
 *   { word: 'based', start: 5, end: 10 },
 *   { word: 'e', start: 11, end: 12 },
 * ])
 * ```
 */
export function foldWords(text: string): FoldedWord[] {
  return Array.from(eachMatch(text, words), ({ 0: word, index }) => ({
    word: foldSpelling(word),
    start: index,
    end: index + word.length,
  })).filter(({ word }) => word !== '')
}

/**
 * Folds a text to its words as searches compare them.
 *
 * @param text - A text.
 * @returns Its words in order, each between spaces.
 * @example
 * ```ts @import.meta.vitest
 * expect(foldText('Rule-based É')).toBe(' rule based e ')
 * ```
 */
export function foldText(text: string): string {
  return ` ${foldSpelling(text).match(words)?.join(' ') ?? ''} `
}
