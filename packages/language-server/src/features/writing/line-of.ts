import type { Range } from '@florilegium/core'

/**
 * Finds the line that a place is on.
 *
 * @param text - A manuscript.
 * @param offset - The place.
 * @returns The line without its end.
 */
export function lineOf(text: string, offset: number): Range {
  const start = text.lastIndexOf('\n', offset - 1) + 1
  const end = text.indexOf('\n', offset)
  const last = end < 0 ? text.length : end
  return { start, end: text[last - 1] === '\r' && last > start ? last - 1 : last }
}

/**
 * Finds how a manuscript ends its lines.
 *
 * @param text - The manuscript.
 * @returns The characters of its first line end.
 */
export function lineEndOf(text: string): string {
  return text[text.indexOf('\n') - 1] === '\r' ? '\r\n' : '\n'
}
