import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import { formatTitle } from './format-title.js'
import type { LabelledWork } from './plain-context.js'

/**
 * Formats what a short citation calls a work first: its authors, or its title where it has none.
 *
 * @param work - The work.
 * @param locale - The language.
 * @returns The authors or the title.
 */
export function formatWorkName(
  { label, title = '', isQuoted }: LabelledWork,
  locale: CitationLocale,
): StyledText {
  if (label.authors !== undefined) return [{ text: label.authors }]
  return [formatTitle(label.title ?? title, { isQuoted, locale })]
}
