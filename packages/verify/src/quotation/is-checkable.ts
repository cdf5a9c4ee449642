import { isIdeograph, wordLength, type Words } from '../fold/words.js'
import type { Pattern } from './pattern.js'

/** Fewer words, or fewer letters, stand in too many places to say anything. */
const LEAST_WORDS = 4
const LEAST_LETTERS = 15

/** An ideograph is half a word and two letters. */
const IDEOGRAPH_WORDS = 0.5
const IDEOGRAPH_LETTERS = 2

/** A run between two ellipses has at least so many words, and so has what is left without the writer's marks. */
export const LEAST_RUN = 2

/**
 * Says whether words are enough to be looked for.
 *
 * @param words - The words of a quotation.
 * @param least - How many there must be. Their letters must be fifteen.
 * @returns Whether they are.
 */
export function areEnough(words: Words, least = LEAST_WORDS): boolean {
  let count = 0
  let letters = 0
  for (let word = 0; word < words.wordCount; word++) {
    const isOne = isIdeograph(words, word)
    count += isOne ? IDEOGRAPH_WORDS : 1
    letters += isOne ? IDEOGRAPH_LETTERS : wordLength(words, word)
  }
  return count >= least && letters >= LEAST_LETTERS
}

/**
 * Says whether there are words enough between each two ellipses.
 *
 * @param pattern - The quotation.
 * @returns Whether there are.
 */
export function areRunsEnough({ words, marks }: Pattern): boolean {
  const ellipses = [...marks]
    .filter(([, list]) => list.some(({ type }) => type === 'elision'))
    .map(([word]) => word)
  return ellipses.every((word, index) => {
    const next = ellipses[index + 1]
    return (
      next === undefined ||
      next === word ||
      next - word >= LEAST_RUN ||
      word === 0 ||
      next === words.wordCount
    )
  })
}
