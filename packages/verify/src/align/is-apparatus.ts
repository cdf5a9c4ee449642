import { wordEnd, type Words } from '../fold/words.js'

/** The call of a note behind a word, and what stands before it. */
const SUPERSCRIPTS = /^[¹²³⁰⁴-⁹]+$/
const AFTER_WORD = /[\p{L}\p{P}]{2}[¹²³⁰⁴-⁹]*$/u

/** What stands before a number of the apparatus, and behind it if it is in brackets. */
const STAR_OR_BRACKET = /(\*)$|\[[\d\s,;–-]*$/
const REST_OF_CALL = /^[\d\s,;–-]+\]/

/** The most code units that the call of a note has. */
const LONGEST_CALL = 24

/**
 * Says whether a word of a source belongs to its apparatus, as the source itself marks it: a superscript call of a note,
 * a number in square brackets, a page number after a star.
 *
 * @param words - The words of the source.
 * @param word - Index of one of them.
 * @returns Whether a quotation may leave it out.
 */
export function isApparatus(words: Words, word: number): boolean {
  const { text } = words
  const start = words.starts[word] as number
  const slice = text.slice(start, wordEnd(words, word))
  const before = text.slice(Math.max(0, start - LONGEST_CALL), start)
  if (SUPERSCRIPTS.test(slice)) return AFTER_WORD.test(before)
  const opening = /^\d+$/.test(slice) && STAR_OR_BRACKET.exec(before)
  return opening
    ? opening[1] !== undefined || REST_OF_CALL.test(text.slice(start, start + LONGEST_CALL))
    : false
}
