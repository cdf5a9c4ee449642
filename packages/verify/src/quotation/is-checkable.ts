import { isIdeograph, wordLength, type Words } from '../fold/words.js'
import type { Pattern } from './pattern.js'

/** Fewer words, or fewer letters, stand in too many places to say anything. */
const LEAST_WORDS = 4
const LEAST_LETTERS = 15

/** An ideograph is half a word and two letters. */
const IDEOGRAPH_WORDS = 0.5
const IDEOGRAPH_LETTERS = 2

/** A run between two ellipses has at least so many words, and so has what is left without the writer's marks. */
const LEAST_RUN = 2

/**
 * Says whether a quotation has words enough to be looked for.
 *
 * @param plain - The quotation, with nothing read as a mark.
 * @param pattern - The quotation as it is read.
 * @returns Whether it has.
 */
export function isCheckable(plain: Pattern, { words, marks }: Pattern): boolean {
  if (!areEnough(plain.words, LEAST_WORDS) || !areEnough(words, LEAST_RUN)) return false
  if (marks.size === 0) return true
  // Where each run between two ellipses begins; what stands before the first word or after the last is no run.
  const ellipses = [...marks].flatMap(([word, list]) =>
    word % words.wordCount > 0 && list.some(({ type }) => type === 'elision') ? word : [],
  )
  return ellipses.every((word, index) => index === 0 || word - (ellipses[index - 1] as number) >= LEAST_RUN)
}

function areEnough(words: Words, least: number): boolean {
  let count = 0
  let letters = 0
  for (let word = 0; word < words.wordCount && (count < least || letters < LEAST_LETTERS); word++) {
    const isOne = isIdeograph(words, word)
    count += isOne ? IDEOGRAPH_WORDS : 1
    letters += isOne ? IDEOGRAPH_LETTERS : wordLength(words, word)
  }
  return count >= least && letters >= LEAST_LETTERS
}
