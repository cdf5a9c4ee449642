import type { Range } from '../range.js'

/** Whoever "he" is was named at most four blocks before; code, tables and breaks may stand between them. */
const PARAGRAPHS_BEFORE = 8

/** Whoever is named after a quotation is so in its paragraph, or the next. */
const PARAGRAPHS_AFTER = 2

/**
 * Finds the paragraphs around some stretches of a text, in which whoever speaks them is named.
 *
 * @param text - The text. Where its blank lines are not empty, more of it is found.
 * @param stretches - The stretches in order.
 * @returns What stands around them, in order, each part of the text at most once.
 * @example
 * ```ts @import.meta.vitest
 * const text = Array.from('abcdefghijklmnopqrst').join('\n\n')
 * const at = (letter) => ({ start: text.indexOf(letter), end: text.indexOf(letter) + 1 })
 * expect(findSurroundings(text, [at('b'), at('p')]).map((part) => part.replaceAll('\n', ''))).toEqual(['abcd', 'hijklmnopqr'])
 * ```
 */
export function findSurroundings(text: string, stretches: readonly Range[]): string[] {
  const found: Range[] = []
  /** Where the text and its paragraphs begin, as far as they are read; at last, where it ends. */
  const breaks = [0]
  for (const { start, end } of stretches) {
    const from = breaks[Math.max(0, breakFrom(start + 1) - 1 - PARAGRAPHS_BEFORE)] as number
    let last = breakFrom(end)
    for (let count = 0; count < PARAGRAPHS_AFTER; count++) last = breakFrom((breaks[last] as number) + 1)
    const to = breaks[last] as number
    const before = found.at(-1)
    if (before && from <= before.end) before.end = to
    else found.push({ start: from, end: to })
  }
  return found.map(({ start, end }) => text.slice(start, end))

  /** The index of the first break at an offset or after it. */
  function breakFrom(offset: number): number {
    const least = Math.min(offset, text.length)
    for (let at = breaks.at(-1) as number; at < least;) {
      at = text.indexOf('\n\n', at + 1)
      if (at < 0) at = text.length
      breaks.push(at)
    }
    let index = breaks.length - 1
    while (index > 0 && (breaks[index - 1] as number) >= least) index--
    return index
  }
}
