import type { CitationItem } from '../formatter.js'
import type { StyledText } from '../styled-text.js'

/**
 * Formats what the writer put before a citation.
 *
 * @param item - The citation.
 * @returns The words and a space, if there are any.
 */
export function formatPrefix({ prefix }: CitationItem): StyledText {
  return prefix === undefined || prefix === '' ? [] : [{ text: `${prefix} ` }]
}
