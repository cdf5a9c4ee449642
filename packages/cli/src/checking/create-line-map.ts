/** Tells the lines of a text. */
export interface LineMap {
  /** The line and column of an offset, from 1; columns in UTF-16 code units. */
  toPoint: (offset: number) => { line: number; column: number }
  /** A line without its end. */
  textOf: (line: number) => string
}

/**
 * Makes a map from offsets to lines.
 *
 * @param text - The text. Its lines end with `\n`, `\r\n` or `\r`.
 * @returns The map.
 * @example
 * ```ts @import.meta.vitest
 * const lines = createLineMap('one\r\ntwo\nthree')
 * expect(lines.toPoint(6)).toEqual({ line: 2, column: 2 })
 * expect(lines.textOf(2)).toBe('two')
 * expect(lines.toPoint(14)).toEqual({ line: 3, column: 6 })
 * ```
 */
export function createLineMap(text: string): LineMap {
  const starts = [0]
  for (const { index, 0: end } of text.matchAll(/\r\n|\n|\r/g)) starts.push(index + end.length)
  return {
    toPoint(offset) {
      let [from, to] = [0, starts.length]
      while (from < to) {
        const middle = (from + to) >> 1
        if ((starts[middle] ?? 0) <= offset) from = middle + 1
        else to = middle
      }
      return { line: from, column: offset - (starts[from - 1] ?? 0) + 1 }
    },
    textOf(line) {
      return text.slice(starts[line - 1], starts[line]).replace(/[\r\n]+$/, '')
    },
  }
}
