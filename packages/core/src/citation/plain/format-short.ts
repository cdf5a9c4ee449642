import type { CitationItem } from '../formatter.js'
import type { CitationLocale } from '../locales/citation-locale.js'
import type { StyledText } from '../styled-text.js'
import { formatItemLocator } from './format-item-locator.js'
import { formatTitle } from './format-title.js'
import type { LabelledWork } from './plain-context.js'
import { punctuate } from './punctuate.js'

/**
 * Names a work that was described in full before, with the place that is cited: "Herz and Ho, “How Multilateralism Can
 * Survive,” 3".
 *
 * @param item - The citation of the work.
 * @param work - The work.
 * @param options - The language, and whether the author is left out.
 * @param options.locale - The language.
 * @param options.omitsAuthor - Whether the author is left out.
 * @returns The name of the work, without an end mark.
 */
export function formatShort(
  item: CitationItem,
  { label, isQuoted }: LabelledWork,
  { locale, omitsAuthor }: { locale: CitationLocale; omitsAuthor: boolean },
): StyledText {
  const reference = item.reference.id
  const authors = omitsAuthor || label.authors === undefined ? [] : [{ text: label.authors }]
  const title =
    label.title === undefined ? [] : [{ ...formatTitle(label.title, { isQuoted, locale }), reference }]
  // A work without a title is known by its date.
  const date = title.length === 0 || label.needsYear ? [{ text: `(${label.year})` }] : []
  const locator = formatItemLocator(item, locale)
  const name = punctuate([authors, title], { mark: ',', locale })
  const space = name.length > 0 && date.length > 0 ? [{ text: ' ' }] : []
  return punctuate([[...name, ...space, ...date], locator === '' ? [] : [{ text: locator }]], {
    mark: ',',
    locale,
  })
}
