import type { Range } from '@florilegium/core'
import type { WordChange } from '../../writing/replace-words.js'

/**
 * Takes words out of a quotation, with one of the spaces around them.
 *
 * @param text - The quotation.
 * @param range - Where the words stand.
 * @returns The change.
 */
export function removeWords(text: string, { start, end }: Range): WordChange {
  if (text[start - 1] === ' ') return { range: { start: start - 1, end }, words: '' }
  return { range: { start, end: text[end] === ' ' ? end + 1 : end }, words: '' }
}
