import type { Range } from '../../range.js'

/**
 * Finds the front matter of a manuscript: YAML between lines of `---`, or TOML between lines of `+++`.
 *
 * @param text - The manuscript.
 * @returns The stretch from the first fence to the end of the last; nothing where there is none.
 * @example
 * ```ts @import.meta.vitest
 * expect(findFrontMatter('---\ntitle: A "brief"\n---\n\nText.')).toEqual({ start: 0, end: 24 })
 * expect(findFrontMatter('---\n\nText after a break.')).toBeUndefined()
 * ```
 */
export function findFrontMatter(text: string): Range | undefined {
  const start = text.startsWith('\uFEFF') ? 1 : 0
  const fence = text.slice(start, start + 3)
  if (fence !== '---' && fence !== '+++') return undefined
  let lineStart = start
  for (;;) {
    const lineEnd = text.indexOf('\n', lineStart)
    const end = lineEnd < 0 ? text.length : lineEnd
    const isFence = text.startsWith(fence, lineStart) && text.slice(lineStart + 3, end).trim() === ''
    if (isFence !== (lineStart === start) && (isFence || lineStart === start)) {
      return isFence ? { start, end: lineStart + fence.length } : undefined
    }
    if (lineEnd < 0) return undefined
    lineStart = lineEnd + 1
  }
}
