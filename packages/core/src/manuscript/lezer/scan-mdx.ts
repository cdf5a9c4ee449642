/**
 * Finds the end of an MDX element's tag or of an expression in braces.
 *
 * @param text - Any text.
 * @param start - The place of its `<` or `{`.
 * @returns The offset after its end, -1 where it is neither, or -2 where the text ends inside it.
 * @example
 * ```ts @import.meta.vitest
 * expect(scanMdx('<Chart data={[1, 2]} title="a > b" /> text', 0)).toBe(37)
 * expect(scanMdx('</Note>', 0)).toBe(7)
 * expect(scanMdx('{/* a comment *\/} text', 0)).toBe(17)
 * expect(scanMdx('<Chart', 0)).toBe(-2)
 * expect(scanMdx('a < b', 2)).toBe(-1)
 * ```
 */
export function scanMdx(text: string, start: number): number {
  if (text[start] === '{') return scanBraces(text, start)
  if (!/^<(?:\/?[\p{L}$_]|\/?>)/u.test(text.slice(start, start + 4))) return -1
  for (let at = start + 1; at < text.length; at++) {
    const character = text[at]
    if (character === '>') return at + 1
    if (character === '<') return -1
    if (character === '"' || character === "'") {
      at = text.indexOf(character, at + 1)
      if (at < 0) return -2
    } else if (character === '{') {
      at = scanBraces(text, at) - 1
      if (at < 0) return -2
    }
  }
  return -2
}

function scanBraces(text: string, start: number): number {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '{') depth++
    else if (character === '}' && --depth === 0) return at + 1
    else if (text.startsWith('/*', at)) {
      at = text.indexOf('*/', at + 2) + 1
      if (at === 0) return -2
    } else if (character === '"' || character === "'" || character === '`') {
      const end = text.indexOf(character, at + 1)
      // An apostrophe in an element's words is not the begin of a string.
      if (end > 0) at = end
    }
  }
  return -2
}
