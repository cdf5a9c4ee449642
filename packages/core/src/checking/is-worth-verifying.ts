/** Fewer words or letters are never looked for; an ideograph is half a word and two letters. */
const LEAST = { words: 4, letters: 15, unspaced: 4 }

/** A character of a script without spaces, in which words cannot be counted. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/gu

const notAscii = /[^ -~\s]/

/**
 * Tells whether words may be enough to be looked for in a source. A no is certain.
 *
 * @param words - The words of a quotation.
 * @returns Whether they may.
 * @example
 * ```ts @import.meta.vitest
 * expect(isWorthVerifying('soft power')).toBe(false)
 * expect(isWorthVerifying('we must never give up hope')).toBe(true)
 * expect(isWorthVerifying('人人生而自由')).toBe(true)
 * ```
 */
export function isWorthVerifying(words: string): boolean {
  const isPlain = !notAscii.test(words)
  if (!isPlain && (words.match(unspaced)?.length ?? 0) >= LEAST.unspaced) return true
  // Stretches of letters are at least as many as words; a ligature is several letters.
  const runs = words.match(/[\p{L}\p{M}\p{N}]+/gu) ?? []
  const { length } = isPlain ? words : words.normalize('NFKC')
  return runs.length >= LEAST.words && length >= LEAST.letters
}
