import { eachMatch } from '../../each-match.js'

/** A word of a text. */
export interface Token {
  text: string
  /** The word in lower case. */
  lower: string
  start: number
  end: number
}

const word = /[\p{L}\p{M}](?:[\p{L}\p{M}]|['’](?=\p{L}))*/gu

/**
 * Splits a text into its words.
 *
 * @param text - The text.
 * @returns The words in order.
 * @example
 * ```ts @import.meta.vitest
 * expect(tokenize('Annan’s words').map(({ lower, start }) => [lower, start])).toEqual([['annan’s', 0], ['words', 8]])
 * ```
 */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = []
  for (const { 0: token, index } of eachMatch(text, word)) {
    tokens.push({ text: token, lower: token.toLowerCase(), start: index, end: index + token.length })
  }
  return tokens
}
