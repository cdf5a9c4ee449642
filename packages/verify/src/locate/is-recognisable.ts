import type { Located } from './lay-on.js'

/** A passage that has so much of a quotation's letters is the one quoted, wherever it stands. */
const ENOUGH = 0.45

/** A passage that has less of them is another one, however long the quotation is. */
const LEAST = 0.2

/**
 * In between it depends on how many letters stand there by chance: the more words the sources have, the longer are the
 * phrases that they share with any text. A letter of prose says about one bit (Shannon 1951), and common phrases less.
 */
const LEAST_LETTERS = 1
const LETTERS_PER_DOUBLING = 2.6

/**
 * Says whether a passage is recognisably the one quoted.
 *
 * @param located - How the quotation lies on the passage.
 * @param size - The number of words of all sources.
 * @returns Whether it is.
 */
export function isRecognisable({ matched, different, sides }: Located, size: number): boolean {
  if (different === 0) return true
  const share = matched / sides.pattern.words.letterCount
  const isUnlikely = matched >= LEAST_LETTERS + LETTERS_PER_DOUBLING * Math.log2(Math.max(1, size))
  return share >= ENOUGH || (share >= LEAST && isUnlikely)
}
