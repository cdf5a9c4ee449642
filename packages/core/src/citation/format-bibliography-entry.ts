import type { SourceDocument } from '@florilegium/schema'
import { createPlainFormatter } from './create-plain-formatter.js'
import type { StyledText } from './styled-text.js'
import { toReference } from './to-reference.js'

/**
 * Formats the entry of a document in a bibliography, author and date first.
 *
 * @param document - The document.
 * @returns The entry. What is not known is left out.
 * @example
 * ```ts @import.meta.vitest
 * const { document } = await import('@florilegium/multilateralism/how-multilateralism-can-survive')
 * const { toPlainText } = await import('./styled-text.js')
 * expect(toPlainText(formatBibliographyEntry(document))).toBe(
 *   'Herz, Monica, and Selina Ho. 2026. “How Multilateralism Can Survive: Global Institutions Are Declining, ' +
 *     'but Regional Cooperation Can Fill the Gap.” Foreign Affairs, January 2. Excerpt: The opening of the article. ' +
 *     'The text at hand breaks off in its seventh paragraph.',
 * )
 * ```
 */
export function formatBibliographyEntry(document: SourceDocument): StyledText {
  const { bibliography } = createPlainFormatter().format([], { nocite: [toReference(document)] })
  return bibliography[0]?.text ?? []
}
