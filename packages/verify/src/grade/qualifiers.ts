import { withoutHidden } from '../fold/hidden.js'
import { CONDITION, NEGATION, NUMBER, type Lexicon } from './lexicon.js'

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
export function findQualifiers(words: readonly string[], lexicon: Lexicon): string[] {
  return words.flatMap((word) => classesOf(word, lexicon))
}

function classesOf(word: string, lexicon: Lexicon): readonly string[] {
  const found = lexicon.qualifiers.get(word)
  if (found) return found
  if (/\p{N}/u.test(word) || lexicon.numberCompounds.some((compound) => compound.test(word)))
    return [`${NUMBER}:${word}`]
  // A word may be contracted with a negation, as in "n'est".
  return word.includes("'") ? word.split("'").flatMap((part) => lexicon.qualifiers.get(part) ?? []) : []
}

/**
 * Says whether words negate something or make a condition.
 *
 * @param text - Any text.
 * @param lexicon - The word lists.
 * @returns Whether one of them does.
 */
export function holdsReservation(text: string, lexicon: Lexicon): boolean {
  const found = findQualifiers(toPlainWords(text), lexicon)
  return found.some((type) => type === NEGATION || type.startsWith(CONDITION))
}

/**
 * Says whether words negate something, make a condition, or say how far it must, may or can be.
 *
 * @param text - Any text.
 * @param lexicon - The word lists.
 * @returns Whether one of them does.
 */
export function holdsQualifier(text: string, lexicon: Lexicon): boolean {
  return findQualifiers(toPlainWords(text), lexicon).some((type) => !type.startsWith(NUMBER))
}
