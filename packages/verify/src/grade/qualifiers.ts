import { withoutHidden } from '../fold/hidden.js'
import { CONDITION, NEGATION, type Lexicon } from './lexicon.js'

/** Words and numbers, with what joins their parts. */
const WORDS = /[\p{L}\p{M}\p{N}]+(?:['’.,][\p{L}\p{M}\p{N}]+)*/gu

/**
 * Splits text into words as the lists of a language have them.
 *
 * @param text - Any text.
 * @returns Its words, in small letters, with straight apostrophes and without hidden characters.
 */
export function toPlainWords(text: string): string[] {
  const isPlain = /^[\t-~]*$/.test(text)
  const plain = isPlain
    ? text
    : withoutHidden(text.normalize('NFKC').replaceAll('\u00AD', '')).replace(/[’ʼ]/g, "'")
  return plain.toLowerCase().match(WORDS) ?? []
}

/**
 * Finds what words do to the sense: numbers, negations, modal verbs and conditions.
 *
 * @param words - Plain words.
 * @param lexicon - The word lists.
 * @returns The class of each, in order; digits stand for themselves.
 */
export function findQualifiers(words: readonly string[], { qualifiers }: Lexicon): string[] {
  return words.flatMap((word) => qualifiers.get(word) ?? (/\p{N}/u.test(word) ? `number:${word}` : []))
}

/**
 * Says whether words negate something or make a condition.
 *
 * @param text - Any text.
 * @param lexicon - The word lists.
 * @returns Whether one of them does.
 */
export function holdsReservation(text: string, lexicon: Lexicon): boolean {
  const isReservation = (type: string): boolean => type === NEGATION || type.startsWith(CONDITION)
  return toPlainWords(text).some((word) => lexicon.qualifiers.get(word)?.some(isReservation))
}
