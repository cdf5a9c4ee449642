import type { StyledText } from '@florilegium/core'

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' }

/**
 * Writes a citation in HTML.
 *
 * @param styled - The citation.
 * @returns Titles as `cite`, addresses as links; all else as text.
 * @example
 * ```ts @import.meta.vitest
 * expect(styledToHtml([{ text: 'Ho, ' }, { text: 'A & B', title: true, href: 'https://example.org/' }])).toBe(
 *   'Ho, <a href="https://example.org/"><cite>A &amp; B</cite></a>',
 * )
 * ```
 */
export function styledToHtml(styled: StyledText): string {
  return styled
    .map(({ text, title, href }) => {
      const words = title ? `<cite>${escape(text)}</cite>` : escape(text)
      return href !== undefined && /^https?:\/\//i.test(href)
        ? `<a href="${escape(href)}">${words}</a>`
        : words
    })
    .join('')
}

function escape(text: string): string {
  return text.replace(/[&<>"]/g, (character) => entities[character] ?? '')
}
