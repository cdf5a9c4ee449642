/** What would be markup in Markdown. */
const markup = /[\\`*_<]/g

/**
 * Writes words of a source so that they stay words in Markdown.
 *
 * @param words - The words.
 * @returns One line of Markdown.
 */
export function escapeWords(words: string): string {
  return words.replace(/\s+/g, ' ').replace(markup, '\\$&')
}
