import type { Manuscript } from '../../manuscripts/manuscript.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import { describeQuotation } from '../hover/describe-quotation.js'

/**
 * Describes a verdict, when a person looks at it.
 *
 * @param quotation - Which quotation it is, by its index in the manuscript.
 * @param manuscript - The manuscript.
 * @returns What a hover over the quotation says; nothing where it is no more.
 */
export function describeShownVerdict(quotation: number, manuscript: Manuscript): string | undefined {
  if (!manuscript.checked.quotations[quotation]) return undefined
  return formatMarkdown(describeQuotation(quotation, manuscript))
}
