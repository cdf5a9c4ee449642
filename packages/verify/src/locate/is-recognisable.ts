/** A passage that has so much of a quotation's letters is the one quoted, wherever it stands. */
const ENOUGH = 0.6

/** One that has so much is, too, unless the words are few and the sources so large that they stand there by chance. */
const NEARLY_ENOUGH = 0.45
const NEARLY_PER_DOUBLING = 0.8

/** A passage that has less of them is another one, however long the quotation is. */
const LEAST_SHARE = 0.2

/**
 * In between it depends on how many letters stand there by chance: the more words the sources have, the longer are the
 * phrases that they share with any text. A letter of prose says about one bit (Shannon 1951), and common phrases less.
 */
const LEAST_LETTERS = 1
const LETTERS_PER_DOUBLING = 2.6

/** How much of a quotation stands in a passage. */
export interface Likeness {
  /** Letters of the quotation that stand there, as far as at least two words stand together. */
  matched: number
  /** Words that differ, on both sides. */
  different: number
  /** The letters of the whole quotation. */
  letterCount: number
}

/**
 * Says whether a passage is recognisably the one quoted.
 *
 * @param likeness - How much of the quotation stands there.
 * @param size - The number of words of all sources.
 * @returns Whether it is.
 */
export function isRecognisable({ matched, different, letterCount }: Likeness, size: number): boolean {
  return different === 0 || matched >= leastLetters(letterCount, size)
}

/**
 * Counts the letters by which a passage that differs is recognisable.
 *
 * @param letterCount - The letters of the quotation.
 * @param size - The number of words of all sources.
 * @returns How many of them must stand there, as far as at least two words stand together.
 */
export function leastLetters(letterCount: number, size: number): number {
  const doublings = Math.log2(Math.max(1, size))
  return Math.min(
    ENOUGH * letterCount,
    Math.max(NEARLY_ENOUGH * letterCount, NEARLY_PER_DOUBLING * doublings),
    Math.max(LEAST_SHARE * letterCount, LEAST_LETTERS + LETTERS_PER_DOUBLING * doublings),
  )
}
