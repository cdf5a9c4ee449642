import { type CheckedQuotation } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'
import { writeCitation } from '../../writing/write-citation.js'
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

/** What is linked goes on to the end of the link. */
function afterLinks(offset: number, { parsed }: Manuscript): number {
  let end = offset
  for (let node = parsed.tree.resolveInner(offset, -1); node.parent; node = node.parent) {
    if (/^(?:Link|Emphasis|StrongEmphasis|Strikethrough)$/.test(node.name) && node.to >= offset)
      end = Math.max(end, node.to)
  }
  return end
}
