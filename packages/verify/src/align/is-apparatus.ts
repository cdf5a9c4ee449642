import { wordEnd, type Words } from '../fold/words.js'

const SUPERSCRIPTS = /^[¹²³⁰⁴-⁹]+$/
const SUPERSCRIPTS_BEFORE = /[¹²³⁰⁴-⁹]+$/
const AFTER_WORD = /[\p{L}\p{P}][\p{L}\p{P}]$/u

/** A call of a note in square brackets, and the most code units that it has. */
const NOTE_CALL = /^\[[\d\s,;–-]+\]/
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
  if (SUPERSCRIPTS.test(slice)) return AFTER_WORD.test(before.replace(SUPERSCRIPTS_BEFORE, ''))
  if (!/^\d+$/.test(slice)) return false
  const open = before.lastIndexOf('[')
  return (
    before.endsWith('*') ||
    (open >= 0 && NOTE_CALL.test((before + text.slice(start, start + LONGEST_CALL)).slice(open)))
  )
}
