import type { CheckedQuotation } from '@florilegium/core'
import type { BlockContent, PhrasingContent } from 'mdast'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { describePlace } from '../describing/describe-place.js'
import { describeVerdict } from '../describing/describe-verdict.js'
import { text } from '../describing/phrasing.js'
import { summarise } from '../describing/summarise.js'
import { findSourceText } from './find-source-text.js'
import { showPassage } from './show-passage.js'

/** No more places, and no more differences, than this are told of. */
const MOST_NAMED = 3

/** Longer differences are cut. */
const LONGEST = 120

/**
 * Describes what is known of a quotation.
 *
 * @param index - Which quotation of the manuscript it is.
 * @param manuscript - The manuscript.
 * @returns The verdict, the passage, and where that stands.
 */
export function describeQuotation(
  index: number,
  { checked: { quotations, problems }, project: { catalog } }: Pick<Manuscript, 'checked' | 'project'>,
): (BlockContent | PhrasingContent[])[] {
  const quotation = quotations[index] as CheckedQuotation
  const isReported = problems.some((problem) => problem.quotation === index)
  const verdict = describeVerdict(quotation, { catalog, isReported })
  const verification = quotation.verdict === 'absent' ? quotation.elsewhere : quotation.verification
  const [place, ...others] = verification?.found ?? []
  if (!verification || !place) return [verdict]
  const source = findSourceText(verification, catalog)
  const words = source ? source.text.slice(source.range.start, source.range.end) : quotation.text
  return [
    verdict,
    ...(source ? [showPassage(source, verification)] : describeDifferences(verification)),
    describePlace(place, quotation.verdict === 'altered' && !source ? undefined : words),
    ...others.slice(0, MOST_NAMED).map((other) => [text('also '), ...describePlace(other).slice(1)]),
  ]
}

/** A fingerprint knows which words differ, not what the source has instead. */
function describeDifferences({
  differences,
}: NonNullable<CheckedQuotation['verification']>): PhrasingContent[][] {
  const words = differences.flatMap(({ quoted }) => quoted.text.trim() || [])
  if (words.length === 0) return []
  const named = words.slice(0, MOST_NAMED).map((word) => `“${summarise(word, LONGEST)}”`)
  const more = words.length - named.length
  return [[text(`Not what stands there: ${[...named, ...(more > 0 ? [`${more} more`] : [])].join(', ')}`)]]
}
