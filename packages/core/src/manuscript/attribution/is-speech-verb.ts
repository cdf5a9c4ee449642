import { speechWords } from './speech-words.js'
import type { Token } from './tokenize.js'

/**
 * Tells whether a word tells of words; "so-called" does not, and "put" only in "put it".
 *
 * @param token - The word.
 * @param text - The text that it stands in.
 * @returns Whether it does.
 */
export function isSpeechVerb({ lower, start, end }: Token, text: string): boolean {
  if (text[start - 1] === '-') return false
  if (lower === 'put' || lower === 'puts') return /^\s(?:it|this|that|the)\b/.test(text.slice(end))
  return speechWords.verbs.has(lower.replace(/^[dlsmtnj]['’]/, ''))
}
