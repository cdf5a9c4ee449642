/** Where to insert a directive, and with which line ends around it. */
export interface Placement {
  /** Offset in the text, in UTF-16 code units. */
  offset: number
  text: string
}

/**
 * Places a directive on a line of its own, a blank line before and after it: on the cursor's line where that is
 * empty, else after it.
 *
 * @param directive - The directive.
 * @param text - The manuscript.
 * @param cursor - Offset of the cursor, in UTF-16 code units.
 * @returns What to insert, and where.
 * @example
 * ```ts @import.meta.vitest
 * expect(placeDirective('::bibliography', 'Some words.\nMore.', 4)).toEqual({
 *   offset: 11,
 *   text: '\n\n::bibliography\n',
 * })
 * expect(placeDirective('::bibliography', '', 0)).toEqual({ offset: 0, text: '::bibliography\n' })
 * ```
 */
export function placeDirective(directive: string, text: string, cursor: number): Placement {
  const lineEnd = /\r?\n|$/.exec(text.slice(cursor))
  const newLine = text.includes('\r\n') ? '\r\n' : '\n'
  const offset = cursor + (lineEnd?.index ?? 0)
  const before = text.slice(0, offset)
  const after = text.slice(offset)
  const isFirst = before.trim() === ''
  const above =
    isFirst || /\n[ \t]*\r?\n[ \t]*$/.test(before)
      ? ''
      : /\n[ \t]*$/.test(before)
        ? newLine
        : newLine + newLine
  const below = /^\r?\n[ \t]*(\r?\n|$)/.test(after) ? '' : newLine
  return { offset, text: above + directive + below }
}
