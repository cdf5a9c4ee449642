import { matchWords, type Sides } from './match-words.js'

/**
 * Says whether a mark stands before a word, in the direction in which words are taken.
 *
 * @param sides - The quotation and the source.
 * @param quoted - Index of the word of the quotation.
 * @param direction - The direction.
 * @returns Whether one does.
 */
export function hasMark({ pattern }: Sides, quoted: number, direction: 1 | -1): boolean {
  return pattern.marks.has(direction > 0 ? quoted : quoted + 1)
}

/**
 * Counts the words that match from here to the next mark or the end, as far as they are looked at.
 *
 * @param sides - The quotation and the source.
 * @param quoted - Index of a word of the quotation.
 * @param source - Index of a word of the source.
 * @param direction - Which way to go.
 * @param most - How many words of the quotation are looked at.
 * @returns How many match, and whether all do that are looked at.
 */
export function measureRun(
  sides: Sides,
  quoted: number,
  source: number,
  direction: 1 | -1,
  most: number,
): { length: number; isWhole: boolean } {
  const end = direction > 0 ? sides.pattern.words.wordCount : -1
  let at = quoted
  let other = source
  for (let length = 0; ;) {
    const match = matchWords(sides, at, other, direction)
    if (!match) return { length, isWhole: false }
    length += match.quoted
    at += match.quoted * direction
    other += match.source * direction
    if (at === end || length >= most || hasMark(sides, at, direction)) return { length, isWhole: true }
  }
}
