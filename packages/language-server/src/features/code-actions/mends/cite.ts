import { formatShortTitle, type CatalogPlace, type CheckedQuotation } from '@florilegium/core'
import { findCitationItem } from '../../../manuscripts/find-citation-item.js'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { findLocator, writeCitation } from '../../writing/write-citation.js'
import type { Mend } from '../code-action.js'

/** Where the same words stand in more places, the first of them are offered. */
const MOST = 3

/**
 * Cites the source of a quotation that has no citation.
 *
 * @param quotation - The quotation.
 * @param manuscript - The manuscript.
 * @returns One mend for each place in which the words stand.
 */
export function addCitation(quotation: CheckedQuotation, manuscript: Manuscript): Mend[] {
  const places = quotation.verification?.found.slice(0, MOST) ?? []
  const at = afterLinks(quotation.range.end, manuscript)
  return places.map((place) => {
    const citation = writeCitation(place, manuscript.checked)
    return {
      title: `Cite ${citation}`,
      changes: [{ range: { start: at, end: at }, newText: ` ${citation}` }],
      ...(places.length === 1 && { isPreferred: true as const }),
    }
  })
}

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

/**
 * Says in a citation where in the work the words stand.
 *
 * @param quotation - A quotation that stands in what is cited.
 * @param manuscript - The manuscript.
 * @returns The change; nothing where the citation has a locator, or the place has no name.
 */
export function addLocator(quotation: CheckedQuotation, manuscript: Manuscript): Mend | undefined {
  const { checked } = manuscript
  const citation = quotation.citation === undefined ? undefined : checked.citations[quotation.citation]
  if (!citation || citation.locator !== undefined || citation.resolution.status !== 'found') return undefined
  const { entry, own, reference } = citation.resolution
  const { verdict, verification } = quotation
  if (entry || (verdict !== 'verbatim' && verdict !== 'edited')) return undefined
  const place = verification?.found.find(({ source }) => source === (own?.id ?? reference.id))
  const locator = place && findLocator(place, checked)
  if (locator === undefined) return undefined
  const { end } = citation.keyRange
  const newText = citation.isInText ? ` [${locator}]` : `, ${locator}`
  return { title: `Add the locator: ${locator}`, changes: [{ range: { start: end, end }, newText }] }
}

function titleOf({ document, own, source }: CatalogPlace): string {
  return document ? formatShortTitle(document) : (own?.title ?? source)
}

/** What is linked goes on to the end of the link. */
function afterLinks(offset: number, { parsed }: Manuscript): number {
  let end = offset
  for (let node = parsed.tree.resolveInner(offset, -1); node.parent; node = node.parent) {
    if (/^(?:Link|Emphasis|StrongEmphasis|Strikethrough)$/.test(node.name) && node.to >= offset)
      end = Math.max(end, node.to)
  }
  return end
}
