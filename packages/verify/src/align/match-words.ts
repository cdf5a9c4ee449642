import type { Words } from '../fold/words.js'
import type { Pattern } from '../quotation/pattern.js'

/** The most words on one side that can be one word, or a few, on the other. */
const MOST_PARTS = 6

/** How many words of the quotation match how many of the source; none and none if they do not. */
export interface WordMatch {
  quoted: number
  source: number
}

/** What is aligned: a quotation, and a stretch of a source. */
export interface Sides {
  pattern: Pattern
  source: Words
  /** Set where the letters of the source are not at hand, but something that proves them. */
  proves?: LetterProof
}

/**
 * Says whether letters of a quotation are proved to be those of the source.
 *
 * @param from - Index of the first letter in the quotation.
 * @param to - Index after the last.
 * @param source - Index of the first letter in the stretch of the source.
 */
export type LetterProof = (from: number, to: number, source: number) => boolean

/**
 * Matches a word of a quotation with one of a source by their letters. Where a space or a hyphen stands on one side
 * only, a few words match a few others that have the same letters. Of a word that a bracket completes, the source's word
 * has what stands outside of the bracket.
 *
 * @param sides - The quotation and the source.
 * @param quoted - Index of a word of the quotation.
 * @param source - Index of a word of the source.
 * @param direction - Which way further words are taken: 1 to the right, -1 to the left.
 * @returns How many words match, or nothing.
 */
export function matchWords(
  { pattern, source: text, proves }: Sides,
  quoted: number,
  source: number,
  direction: 1 | -1,
): WordMatch | undefined {
  const { words, marks, completions } = pattern
  if (quoted < 0 || source < 0 || quoted >= words.wordCount || source >= text.wordCount) return undefined
  const completed = completions.get(quoted)
  const step = completed ? (completed === 'before' ? -1 : 1) : direction
  // A word begins at its first letter or, to the left, before the first of the next one.
  const ahead = step > 0 ? 0 : 1
  const { firsts } = words
  let letter = firsts[quoted + ahead] as number
  let other = text.firsts[source + ahead] as number
  const firstLetter = letter
  const firstOther = other
  // Words that are taken, and where they end.
  let lastQuoted = quoted
  let lastSource = source
  let end = firsts[quoted + 1 - ahead] as number
  let otherEnd = text.firsts[source + 1 - ahead] as number
  for (;;) {
    if (!proves && words.codes[letter - ahead] !== text.codes[other - ahead]) return undefined
    letter += step
    other += step
    if (letter === end) {
      if (completed || other === otherEnd) break
      lastQuoted += step
      if (marks.has(lastQuoted + ahead) || lastQuoted < 0 || lastQuoted >= words.wordCount) return undefined
      end = firsts[lastQuoted + 1 - ahead] as number
    } else if (other === otherEnd) {
      lastSource += step
      if (completed || lastSource < 0 || lastSource >= text.wordCount) return undefined
      otherEnd = text.firsts[lastSource + 1 - ahead] as number
    }
    if (Math.max((lastQuoted - quoted) * step, (lastSource - source) * step) >= MOST_PARTS) return undefined
  }
  // Of a part of a word there is no proof; what the bracket stands for is the writer's word anyway.
  const isProved =
    !proves ||
    completed !== undefined ||
    proves(Math.min(letter, firstLetter), Math.max(letter, firstLetter), Math.min(other, firstOther))
  return isProved
    ? { quoted: (lastQuoted - quoted) * step + 1, source: (lastSource - source) * step + 1 }
    : undefined
}
