import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import { checkAttribution } from '../verification/check-attribution.js'
import { findSpeakerDocuments } from '../verification/find-speaker-documents.js'
import { toRelatedPlace } from './describe-source.js'
import { createProblem, type Problem } from './problem.js'
import type { QuotationCheckContext } from './quotation-problem.js'

/**
 * Reports words that somebody else said than the manuscript names.
 *
 * @param quotation - A decided quotation.
 * @param context - The manuscript.
 * @returns The problem; a hint where the name was found in running text and is nobody's whom the sources know, since the
 * reader may have taken the wrong one.
 */
export function checkMisattributed(
  quotation: CheckedQuotation,
  context: QuotationCheckContext,
): Problem | undefined {
  const { attribution, verification, speaker, speakerRange, isOnAttributionLine } = quotation
  if (attribution !== 'refuted' || !verification || speaker === undefined || !speakerRange) return undefined
  const { speaker: actual = '' } = checkAttribution(speaker, verification.found)
  const isCertain = isOnAttributionLine === true || findSpeakerDocuments(speaker, context.catalog).length > 0
  return createProblem('quotation-misattributed', {
    range: speakerRange,
    message: isCertain
      ? `These words are ${actual}'s, not ${speaker}'s. Correct the attribution.`
      : `These words are ${actual}'s, and the text seems to name ${speaker}. Check the attribution.`,
    expected: isCertain ? [actual] : [],
    related: verification.found.map(toRelatedPlace),
    quotation: context.index,
    ...(!isCertain && { severity: 'info' }),
  })
}
