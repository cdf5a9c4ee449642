import { createNearestSearch } from './create-nearest-search.js'

const FENCES = ['```', '~~~']

/** What may stand in a line before the marks that open or close a block of code. */
const indent = /^[ \t>]*(?:[-*+][ \t]+|\d{1,9}[.)][ \t]+)?$/

/** The marks, and the rest of the line. */
const fence = /(`{3,}|~{3,})([^\n]*)/y

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
  let open: { mark: string; start: number } | undefined
  const next = createNearestSearch(text, FENCES)
  for (let at = next(0); at < text.length;) {
    const start = text.lastIndexOf('\n', at) + 1
    fence.lastIndex = at
    const [line = '', mark = '', rest = ''] = fence.exec(text) ?? []
    const end = at + line.length
    if (start === at || indent.test(text.slice(start, at))) {
      if (!open) {
        if (!(mark.startsWith('`') && rest.includes('`'))) open = { mark, start }
      } else if (mark.startsWith(open.mark) && rest.trim() === '') {
        kept += text.slice(from, open.start)
        from = end
        open = undefined
      }
    }
    at = next(end)
  }
  return from === 0 ? text : kept + text.slice(from)
}
