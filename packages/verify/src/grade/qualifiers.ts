import type { Lexicon } from './lexicon.js'

/** Words and numbers, with what joins their parts. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

/**
 * Splits text into words as the lists of a language have them.
 *
 * @param text - Any text.
 * @returns Its words, in small letters, with straight apostrophes and without hidden characters.
 */
export function toPlainWords(text: string): string[] {
  const plain = text.normalize('NFKC').replace(/[\u00AD\u200B-\u200F\u2060\uFEFF]/g, '')
  return plain.toLowerCase().replace(/[’ʼ]/g, "'").match(WORDS) ?? []
}

/**
 * Finds what words do to the sense: numbers, negations, modal verbs and conditions.
 *
 * @param words - Plain words.
 * @param lexicon - The word lists.
 * @returns The class of each, in order; digits stand for themselves.
 */
export function findQualifiers(words: readonly string[], { qualifiers }: Lexicon): string[] {
  return words.flatMap((word) => (/\p{N}/u.test(word) ? `number:${word}` : (qualifiers.get(word) ?? [])))
}
