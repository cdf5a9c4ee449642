import { createNearestSearch } from './create-nearest-search.js'

const FENCES = ['```', '~~~']

const BACKTICK = 96

/** What may stand in a line before the marks that open or close a block of code. */
const indent = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?$/

/**
 * Leaves out the fenced code of a manuscript, which is nothing to check.
 *
 * @param text - The manuscript.
 * @returns The text before, between and after its blocks of code. A block that is not closed is kept.
 * @example
 * ```ts @import.meta.vitest
 * expect(dropFencedCode('a\n~~~~ js\nb\n~~~\n~~~~\nc')).toBe('a\n\nc')
 * expect(dropFencedCode('a\n~~~\nb')).toBe('a\n~~~\nb')
 * expect(dropFencedCode('```a``` b\n```\nc\n```')).toBe('```a``` b\n')
 * ```
 */
export function dropFencedCode(text: string): string {
  let kept = ''
  let from = 0
  let open: { sign: number; count: number; start: number } | undefined
  const next = createNearestSearch(text, FENCES)
  for (let at = next(0); at < text.length;) {
    const sign = text.charCodeAt(at)
    let afterMarks = at + 3
    while (text.charCodeAt(afterMarks) === sign) afterMarks++
    const count = afterMarks - at
    const lineEnd = text.indexOf('\n', afterMarks)
    const end = lineEnd < 0 ? text.length : lineEnd
    const start = text.lastIndexOf('\n', at) + 1
    if (start === at || indent.test(text.slice(start, at))) {
      const rest = text.slice(afterMarks, end)
      if (!open) {
        if (sign !== BACKTICK || !rest.includes('`')) open = { sign, count, start }
      } else if (sign === open.sign && count >= open.count && rest.trim() === '') {
        kept += text.slice(from, open.start)
        from = end
        open = undefined
      }
    }
    at = next(end)
  }
  return from === 0 ? text : kept + text.slice(from)
}
