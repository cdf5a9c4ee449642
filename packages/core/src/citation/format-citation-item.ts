import { createPlainFormatter, type CreatePlainFormatterOptions } from './create-plain-formatter.js'
import type { CitationItem } from './formatter.js'
import type { StyledText } from './styled-text.js'

/**
 * Formats the citation of one work or record, as where nothing else is cited.
 *
 * @param item - What is cited.
 * @param options - The style and the language.
 * @returns The citation in parentheses, or in the style of notes the first note.
 * @example
 * ```ts @import.meta.vitest
 * const { document, recommendations } = await import('@florilegium/multilateralism/making-it-matter')
 * const { toPlainText } = await import('./styled-text.js')
 * const { toReference } = await import('./to-reference.js')
 * const item = { reference: toReference(document), record: recommendations['wto-dispute-settlement'] }
 * expect(toPlainText(formatCitationItem(item))).toBe(
 *   '(GIGA and Körber-Stiftung 2021, sec. “Global Trade Governance”)',
 * )
 * ```
 */
export function formatCitationItem(
  item: CitationItem,
  options: CreatePlainFormatterOptions = {},
): StyledText {
  const [citation] = createPlainFormatter(options).format([{ items: [item] }]).clusters
  return citation?.note ?? citation?.text ?? []
}
