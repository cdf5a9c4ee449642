import type { Located } from './lay-on.js'

/** A passage that has so much of a quotation's letters is the one quoted, wherever it stands. */
const ENOUGH = 0.6

/** One that has so much is, too, unless the words are few and the sources so large that they stand there by chance. */
const NEARLY_ENOUGH = 0.45
const NEARLY_PER_DOUBLING = 0.8

/** A passage that has less of them is another one, however long the quotation is. */
export const LEAST_SHARE = 0.2

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
  const doublings = Math.log2(Math.max(1, size))
  if (share >= ENOUGH) return true
  if (share >= NEARLY_ENOUGH && matched >= NEARLY_PER_DOUBLING * doublings) return true
  return share >= LEAST_SHARE && matched >= LEAST_LETTERS + LETTERS_PER_DOUBLING * doublings
}
