import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { describeSource, toRelatedPlace } from './describe-source.js'
import { createProblem, type Problem } from './problem.js'
import { wordsRange, type QuotationCheckContext } from './quotation-problem.js'

/** Fewer words may be anybody's. */
const LEAST_WORDS = 6

/**
 * Reports a quotation that stands in a known source without a citation of it.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem.
 */
export function checkUncited(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  const { verdict, verification, claim, text } = quotation
  if (context.isCited || claim === 'citation' || claim === 'directive') return undefined
  const [place] = verification?.found ?? []
  if (!place || (verdict !== 'verbatim' && verdict !== 'edited')) return undefined
  if (text.split(/\s+/).length < LEAST_WORDS) return undefined
  return createProblem('quotation-uncited', {
    range: wordsRange(quotation),
    message: `These words stand in “${describeSource(place)}”, which is not cited. Add [@${place.source}] after them.`,
    related: verification?.found.map(toRelatedPlace) ?? [],
    quotation: context.index,
  })
}
