/** A line that opens or closes a block of code. */
const fence = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?(`{3,}|~{3,})([^\n]*)/gm

/**
 * Leaves out the fenced code of a manuscript, which is nothing to check.
 *
 * @param text - The manuscript.
 * @returns The text before, between and after its blocks of code. A block that is not closed is kept.
 * @example
 * ```ts @import.meta.vitest
 * expect(dropFencedCode('a\n~~~~ js\nb\n~~~\n~~~~\nc')).toBe('a\n\nc')
 * expect(dropFencedCode('a\n~~~\nb')).toBe('a\n~~~\nb')
 * ```
 */
export function dropFencedCode(text: string): string {
  let kept = ''
  let from = 0
  let open: { mark: string; index: number } | undefined
  for (const { 0: line, 1: mark = '', 2: rest = '', index } of text.matchAll(fence)) {
    if (!open) open = { mark, index }
    else if (mark.startsWith(open.mark) && rest.trim() === '') {
      kept += text.slice(from, open.index)
      from = index + line.length
      open = undefined
    }
  }
  return from === 0 ? text : kept + text.slice(from)
}
