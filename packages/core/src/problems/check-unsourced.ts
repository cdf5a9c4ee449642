import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { createProblem, type Problem } from './problem.js'
import { wordsRange, type QuotationCheckContext } from './quotation-problem.js'

/**
 * Reports a quotation that is said to be from nowhere and stands in no source.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem.
 */
export function checkUnsourced(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  if (quotation.verdict !== 'absent' || quotation.claim !== 'none') return undefined
  return createProblem('quotation-unsourced', {
    range: wordsRange(quotation),
    message:
      'No source at hand has these words. Cite where they stand, and add the source to those that are checked.',
    quotation: context.index,
  })
}
