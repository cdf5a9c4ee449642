import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { describePage, describeSource, toRelatedPlace } from './describe-source.js'
import { createProblem, type Problem } from './problem.js'
import { wordsRange, type QuotationCheckContext } from './quotation-problem.js'

/**
 * Reports a quotation that does not stand in the source that it is said to be from.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem; a warning where only a speaker is named, who may have said it elsewhere.
 */
export function checkAbsent(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  const { verdict, claim, claimed, speaker, id, elsewhere } = quotation
  if (verdict !== 'absent' || claim === 'none') return undefined
  const range = wordsRange(quotation)
  if (claim === 'speaker') {
    return createProblem('quotation-absent', {
      range,
      quotation: context.index,
      severity: 'warning',
      message: `No source at hand has these words of ${speaker}. Cite where they stand, or correct them.`,
    })
  }
  const [place] = elsewhere?.found ?? []
  const claimedTitles = claimed.map((source) => `“${titleOf(source, context)}”`).join(' or ')
  const where = claim === 'directive' ? `the record "${id}"` : claimedTitles
  const remedy = place
    ? `They stand in ${place.entry ? `"${place.entry.id}", ` : ''}${describePage(place)}.`
    : 'Quote what stands there, or cite where they stand.'
  return createProblem('quotation-absent', {
    range,
    quotation: context.index,
    message: `These words do not stand in ${where}. ${remedy}`,
    ...(elsewhere && { related: elsewhere.found.map(toRelatedPlace) }),
  })
}

function titleOf(source: string, { catalog }: QuotationCheckContext): string {
  const document = catalog.documentsById.get(source)
  const own = catalog.ownSources.get(source)
  return describeSource({ source, ...(document && { document }), ...(own && { own }) })
}
