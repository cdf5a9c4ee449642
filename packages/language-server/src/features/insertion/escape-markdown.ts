/** What could begin markup in running text. A bracket matters where it could begin a link, a note or a citation. */
const inline =
  /[\\`*_<~]|\[(?=\^|[^[\]]{0,300}(?:@|\][([:{]))|&(?=[a-z#][a-z\d]*;)|!(?=\[)|:(?=quote[[{])|@(?=[\p{L}\p{N}_{])/giu

/** What could make a line another block. */
const lineStart = /^(\s*)(?:([>#|+-]|:{2,}|={3,})|(\d{1,9})([.)])(?=\s|$))/gmu

/**
 * Writes plain text so that Markdown leaves it what it is.
 *
 * @param text - Plain text.
 * @returns Markdown that reads as the text.
 * @example
 * ```ts @import.meta.vitest
 * expect(escapeMarkdown('1. a *b* [c] snake_case')).toBe('1\\. a \\*b\\* [c] snake_case')
 * expect(escapeMarkdown('# no heading')).toBe('\\# no heading')
 * ```
 */
export function escapeMarkdown(text: string): string {
  return text
    .replace(inline, (mark, at: number) =>
      // An underscore inside a word is none of Markdown's.
      mark === '_' && /\w/.test(text[at - 1] ?? '') && /\w/.test(text[at + 1] ?? '') ? mark : `\\${mark}`,
    )
    .replace(lineStart, (_, space: string, mark?: string, number?: string, point?: string) =>
      mark === undefined ? `${space}${number}\\${point}` : `${space}\\${mark}`,
    )
}
