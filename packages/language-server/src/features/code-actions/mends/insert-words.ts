import type { WordChange } from '../../writing/replace-words.js'

/**
 * Puts words between those of a quotation.
 *
 * @param text - The quotation.
 * @param at - Where they are missing.
 * @param words - The words.
 * @returns The change.
 */
export function insertWords(text: string, at: number, words: string): WordChange {
  const isWord = (offset: number): boolean => /\S/.test(text[offset] ?? '')
  const isPunctuation = !/[\p{L}\p{N}]/u.test(words)
  const before = !isPunctuation && isWord(at - 1) ? ' ' : ''
  const after = !isPunctuation && isWord(at) ? ' ' : ''
  return { range: { start: at, end: at }, words: before + words + after }
}
