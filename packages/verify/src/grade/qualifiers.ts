import { withoutHidden } from '../fold/hidden.js'
import { NUMBER, WORD, type Lexicon } from './lexicon.js'

/** Words and numbers, with what joins their parts. */
const WORDS = new RegExp(`[${WORD}]+(?:['.,][${WORD}]+)*`, 'gu')

/**
 * Writes text as the lists of a language have it.
 *
 * @param text - Any text.
 * @returns It, in small letters, with straight apostrophes and without hidden characters.
 */
function toPlain(text: string): string {
  const isPlain = /^[\t-~]*$/.test(text)
  const plain = isPlain
    ? text
    : withoutHidden(text.normalize('NFKC').replaceAll('\u00AD', '')).replace(/[’ʼ]/g, "'")
  return plain.toLowerCase()
}

/**
 * Splits text into words as the lists of a language have them.
 *
 * @param text - Any text.
 * @returns Its words, in small letters, with straight apostrophes and without hidden characters.
 */
export function toPlainWords(text: string): string[] {
  return toPlain(text).match(WORDS) ?? []
}

/**
 * Finds what words do to the sense: numbers, negations, modal verbs and conditions.
 *
 * @param words - Plain words.
 * @param lexicon - The word lists.
 * @returns The class of each, in order; digits stand for themselves.
 */
export function findQualifiers(words: readonly string[], lexicon: Lexicon): string[] {
  const { qualifiers, numberCompounds } = lexicon
  return words.flatMap((word) => {
    const found = qualifiers.get(word)
    if (found) return found
    // It may be contracted with a negation, as in "n'est".
    if (word.includes("'")) return word.split("'").flatMap((part) => qualifiers.get(part) ?? [])
    const isNumber = /\p{N}/u.test(word) || numberCompounds.some((compound) => compound.test(word))
    return isNumber ? `${NUMBER}:${word}` : []
  })
}

/**
 * Says whether words negate something or make a condition.
 *
 * @param text - Any text.
 * @param lexicon - The word lists.
 * @returns Whether one of them does.
 */
export function holdsReservation(text: string, lexicon: Lexicon): boolean {
  return lexicon.reservations.test(toPlain(text))
}

/**
 * Says whether words negate something, make a condition, or say how far it must, may or can be.
 *
 * @param text - Any text.
 * @param lexicon - The word lists.
 * @returns Whether one of them does.
 */
export function holdsQualifier(text: string, lexicon: Lexicon): boolean {
  return findQualifiers(toPlainWords(text), lexicon).some((found) => !found.startsWith(NUMBER))
}
