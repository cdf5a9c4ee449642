/** Characters that are not seen, or turn the direction of what follows. */
const hidden = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu

/**
 * Makes one line of text that is shown as it is: content packages, sources and manuscripts are untrusted, and labels of
 * VS Code take `$(name)` for an icon.
 *
 * @param text - Any text.
 * @param longest - How many characters are shown. Default: all.
 * @returns The text without control characters and icons.
 * @example
 * ```ts @import.meta.vitest
 * expect(toLabel('a\n\u202Eb $(trash) c')).toBe('a b $\u200A(trash) c')
 * expect(toLabel('Many words here', 11)).toBe('Many words…')
 * ```
 */
export function toLabel(text: string, longest = Infinity): string {
  const line = text
    .replace(hidden, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    // A hair space keeps it from being read as an icon.
    .replace(/\$(?=\()/g, '$\u200A')
  if (line.length <= longest) return line
  const end = line.lastIndexOf(' ', longest)
  return `${line.slice(0, end > longest / 2 ? end : longest).replace(/[\uD800-\uDBFF]$/, '')}…`
}
