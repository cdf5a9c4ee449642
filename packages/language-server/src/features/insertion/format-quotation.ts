import { findLocale, quoteTitle } from '@florilegium/core'
import { escapeMarkdown } from './escape-markdown.js'

/** Words to be set as a quotation. */
export interface QuotedWords {
  text: string
  /** Who says them, where somebody but the source does. */
  speaker?: string | undefined
  /** What cites them, in Markdown. */
  citation: string
}

/**
 * Sets words as a quotation in running text, without their citation.
 *
 * @param text - The words.
 * @param locale - The language of the manuscript, whose quotation marks are used.
 * @returns One line of Markdown.
 * @example
 * ```ts @import.meta.vitest
 * expect(formatInlineQuotation('The “West” is no place.', 'de')).toBe('„The ‚West‘ is no place.“')
 * ```
 */
export function formatInlineQuotation(text: string, locale: string): string {
  return quoteTitle(escapeMarkdown(text.replace(/\s+/g, ' ').trim()), findLocale(locale))
}

/**
 * Sets words as a block quote, with a line that says who says them and where.
 *
 * @param words - The words.
 * @returns Lines of Markdown.
 * @example
 * ```ts @import.meta.vitest
 * const words = { text: 'So it is.', speaker: 'Mary Robinson', citation: '[@report]' }
 * expect(formatBlockQuotation(words)).toBe('> So it is.\n>\n> — Mary Robinson [@report]')
 * ```
 */
export function formatBlockQuotation({ text, speaker, citation }: QuotedWords): string {
  const paragraphs = text
    .trim()
    .split(/\r?\n[ \t]*\r?\n\s*/)
    .map((paragraph) => escapeMarkdown(paragraph.replace(/\s*\r?\n\s*/g, ' ')))
  const attribution = `— ${speaker === undefined ? '' : `${escapeMarkdown(speaker)} `}${citation}`
  return [...paragraphs, attribution].map((block) => `> ${block}`).join('\n>\n')
}
