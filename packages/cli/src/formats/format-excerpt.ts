import stringWidth from 'string-width'
import type { FileProblem } from '../checking/checked-file.js'
import { toVisible } from './to-visible.js'

/** More of a line than this, in columns before or after the place, is cut. */
const AROUND = 60

/** How an excerpt is painted. */
export interface FormatExcerptOptions {
  paint: (text: string) => string
  dim: (text: string) => string
}

/**
 * Formats the line of a problem, with carets under the place.
 *
 * @param problem - The problem.
 * @param options - How it is painted.
 * @returns Two lines.
 * @example
 * ```ts @import.meta.vitest
 * const problem = { line: 3, column: 5, endLine: 3, endColumn: 9, lineText: '多数 must act' }
 * const same = (text) => text
 * expect(formatExcerpt({ ...problem, column: 4, endColumn: 8 }, { paint: same, dim: same })).toEqual([
 *   '  3 │ 多数 must act',
 *   '    │      ^^^^',
 * ])
 * ```
 */
export function formatExcerpt(
  {
    line,
    column,
    endLine,
    endColumn,
    lineText,
  }: Pick<FileProblem, 'line' | 'column' | 'endLine' | 'endColumn' | 'lineText'>,
  { paint, dim }: FormatExcerptOptions,
): string[] {
  const from = Math.min(column - 1, lineText.length)
  const to = endLine === line ? Math.max(from, Math.min(endColumn - 1, lineText.length)) : lineText.length
  const before = cutBefore(
    toVisible(lineText.slice(0, from))
      .replace(/^\uFEFF/, '')
      .trimStart(),
  )
  const place = cutAfter(toVisible(lineText.slice(from, to)), AROUND * 2)
  const after = cutAfter(toVisible(lineText.slice(to)).trimEnd(), AROUND)
  const carets = '^'.repeat(Math.max(1, stringWidth(place)))
  const number = String(line)
  return [
    `  ${dim(`${number} │`)} ${before}${place}${after}`,
    `  ${dim(`${' '.repeat(number.length)} │`)} ${' '.repeat(stringWidth(before))}${paint(carets)}`,
  ]
}

function cutBefore(text: string): string {
  if (text.length <= AROUND) return text
  const space = text.indexOf(' ', text.length - AROUND)
  return `…${text.slice(space < 0 ? text.length - AROUND : space + 1)}`
}

function cutAfter(text: string, most: number): string {
  if (text.length <= most) return text
  const space = text.lastIndexOf(' ', most)
  return `${text.slice(0, space <= 0 ? most : space)}…`
}
