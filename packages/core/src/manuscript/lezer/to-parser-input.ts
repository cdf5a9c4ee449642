import { eachMatch } from '../../each-match.js'
import type { Range } from '../../range.js'

/** The end of a row with blanks after it. */
const rowEnd = /\|[ \t]+$/gm

/**
 * Writes a manuscript as the parser reads it best, without moving anything: front matter is white space, a byte order
 * mark is an empty line, carriage returns are spaces or line feeds, and the delimiter rows of tables end without blanks.
 *
 * @param text - The manuscript.
 * @param frontMatter - Its front matter.
 * @returns A text of the same length.
 * @example
 * ```ts @import.meta.vitest
 * expect(toParserInput('---\na: b\n---\nText.\r\n', { start: 0, end: 12 })).toBe('            \nText. \n')
 * expect(toParserInput('\uFEFF# Title', undefined)).toBe('\n# Title')
 * expect(toParserInput('| a | b |\n|---|---|  \n', undefined)).toBe('| a | b |\n|---|  ---|\n')
 * ```
 */
export function toParserInput(text: string, frontMatter: Range | undefined): string {
  let body = text
  if (frontMatter) body = ' '.repeat(frontMatter.end) + body.slice(frontMatter.end)
  else if (body.startsWith('\uFEFF')) body = '\n' + body.slice(1)
  if (body.includes('\r')) body = body.replace(/\r\n?/g, (lineEnd) => (lineEnd === '\r' ? '\n' : ' \n'))
  if (!body.includes('|')) return body
  const parts: string[] = []
  let position = 0
  for (const tail of eachMatch(body, rowEnd)) {
    const lineStart = body.lastIndexOf('\n', tail.index) + 1
    const row = body.slice(lineStart, tail.index)
    if (!isDelimiterRow(row)) continue
    // The blanks go to where the last cell begins.
    const cell = lineStart + row.lastIndexOf('|') + 1
    parts.push(body.slice(position, cell), tail[0].slice(1), body.slice(cell, tail.index), '|')
    position = tail.index + tail[0].length
  }
  return position === 0 ? body : parts.join('') + body.slice(position)
}

/** Whether nothing but what delimits cells stands in a line, with at least one dash. */
function isDelimiterRow(line: string): boolean {
  return line.includes('-') && /^[ \t>|:-]+$/.test(line)
}
