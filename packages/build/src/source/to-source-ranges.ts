import type { LineRange, SourceRange } from '@florilegium/schema'

const form = /^(\d+)(?::(\d+))?(?:-(\d+)(?::(\d+))?)?$/

/**
 * Finds the stretches of a text that are named by their lines.
 *
 * @param lines - Such as `12-34`, or `12:5-34:80` with columns. First and last are included, and the last line end is not.
 * @param text - The text.
 * @returns The offsets, in the order given; `undefined` for each that is not within the text.
 * @example
 * ```ts @import.meta.vitest
 * const text = 'one\ntwo three\nfour'
 * expect(toSourceRanges(['1-2', '2', '2:5-3:2', '3-4'], text)).toEqual([
 *   { start: 0, end: 13 },
 *   { start: 4, end: 13 },
 *   { start: 8, end: 16 },
 *   undefined,
 * ])
 * ```
 */
export function toSourceRanges(lines: readonly LineRange[], text: string): (SourceRange | undefined)[] {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  const lineEnd = (line: number): number => (starts[line] ?? text.length + 1) - 1

  return lines.map((range) => {
    const [, from, fromColumn, to, toColumn] = form.exec(range) ?? []
    const first = Number(from)
    const last = Number(to ?? from)
    const lineStart = starts[first - 1]
    const lastStart = starts[last - 1]
    if (lineStart === undefined || lastStart === undefined) return undefined
    const start = lineStart + Number(fromColumn ?? 1) - 1
    const end = toColumn === undefined ? lineEnd(last) : lastStart + Number(toColumn)
    return start < end && start <= lineEnd(first) && end <= lineEnd(last) ? { start, end } : undefined
  })
}
