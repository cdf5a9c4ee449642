import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledRun } from '../styled-text.js'
import { quoteTitle } from './quote-title.js'

/**
 * Formats the title of a work: that of a part in quotation marks, any other as a title.
 *
 * @param title - The title.
 * @param options - How it is set.
 * @param options.isQuoted - Whether it is the title of a part.
 * @param options.locale - The language.
 * @returns The title.
 */
export function formatTitle(
  title: string,
  { isQuoted, locale }: { isQuoted: boolean; locale: CitationLocale },
): StyledRun {
  return isQuoted ? { text: quoteTitle(title, locale) } : { text: title, title: true }
}
