import { formatShortTitle, type CatalogPlace, type CheckedQuotation } from '@florilegium/core'
import { findCitationItem } from '../../../manuscripts/find-citation-item.js'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { writeCitation } from '../../writing/write-citation.js'
import type { Mend } from '../code-action.js'

/** Where the same words stand in more places, the first of them are offered. */
const MOST = 3

/**
 * Cites the source in which words stand in the place of one in which they do not.
 *
 * @param quotation - A quotation that is absent from what is cited.
 * @param manuscript - The manuscript.
 * @returns One mend for each place in which the words stand.
 */
export function citeElsewhere(quotation: CheckedQuotation, manuscript: Manuscript): Mend[] {
  const { checked, text } = manuscript
  const citation = quotation.citation === undefined ? undefined : checked.citations[quotation.citation]
  if (!citation) return []
  const item = findCitationItem(manuscript, citation.keyRange.start)
  if (!item || (citation.isInText && citation.locator !== undefined)) return []
  const range = {
    start: citation.keyRange.start,
    end: citation.isInText ? citation.keyRange.end : item.range.end,
  }
  const isBraced = text[range.start + 1] === '{' && citation.isInText
  if (isBraced) return []
  const places = quotation.elsewhere?.found.slice(0, MOST) ?? []
  return places.map((place) => ({
    title: `Cite “${titleOf(place)}”, where the words stand`,
    changes: [
      {
        range, // The brackets are there.
        newText: citation.isInText ? `@${place.source}` : writeCitation(place, checked).slice(1, -1),
      },
    ],
    ...(places.length === 1 && { isPreferred: true as const }),
  }))
}

function titleOf({ document, own, source }: CatalogPlace): string {
  return document ? formatShortTitle(document) : (own?.title ?? source)
}
