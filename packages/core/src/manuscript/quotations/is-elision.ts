/** Words of which the begin is left out. */
const elided =
  /^(?:tis|twas|twere|twill|til|till|em|cause|cos|bout|round|neath|gainst|nuff|scuse|fraid|ere|ead|im|er|is|n|s|t|k|ns)\b/i

/** A decade or a year without its century. */
const decade =
  /^\d\d(?:s\b|er\b|(?![\p{L}\p{N}%,.]|[ -]?(?:per|percent|years?|of|million|thousand|to|days?)\b))/iu

/**
 * Tells whether a mark stands for letters or digits left out at the begin of a word: `'tis`, `'90s`, `rock 'n' roll`.
 *
 * @param text - The text.
 * @param at - The place of the mark.
 * @returns Whether it does.
 * @example
 * ```ts @import.meta.vitest
 * expect(isElision("the '90s", 4)).toBe(true)
 * expect(isElision("'Tis the season", 0)).toBe(true)
 * expect(isElision("rock 'n' roll", 7)).toBe(true)
 * expect(isElision("'90 per cent of all", 0)).toBe(false)
 * ```
 */
export function isElision(text: string, at: number): boolean {
  const before = text.slice(Math.max(0, at - 2), at)
  if (/^['’‘]n$/i.test(before)) return true
  if (/\p{L}$/u.test(before)) return false
  const after = text.slice(at + 1, at + 16)
  if (decade.test(after)) return true
  const [word] = elided.exec(after) ?? []
  return word !== undefined && !/^(?:is|im|er|round|till|cause)$/i.test(word)
}
