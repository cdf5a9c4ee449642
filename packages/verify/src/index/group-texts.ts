import type { ReadingText } from '../source/reading-text.js'

/** Entries of a segment are numbers of 32 bits. */
const MOST_UNITS = 2 ** 32 - 1

/**
 * Groups texts so that each group fits into a segment.
 *
 * @param texts - The texts, each of at most as many code units as a string can have, which is fewer.
 * @returns The groups, in order.
 */
export function groupTexts(texts: readonly ReadingText[]): ReadingText[][] {
  const groups: ReadingText[][] = []
  let units = Infinity
  for (const reading of texts) {
    units += reading.text.length
    if (units > MOST_UNITS) {
      groups.push([])
      units = reading.text.length
    }
    groups.at(-1)?.push(reading)
  }
  return groups
}
