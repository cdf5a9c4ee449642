import type { CheckedQuotation, Range } from '@florilegium/core'
import type { BlockContent, PhrasingContent } from 'mdast'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { describePlace } from '../describing/describe-place.js'
import { describeVerdict } from '../describing/describe-verdict.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import { text } from '../describing/phrasing.js'
import { summarise } from '../describing/summarise.js'
import { findSourceText } from './find-source-text.js'
import type { HoverResult } from './provide-hover.js'
import { showPassage } from './show-passage.js'

/** No more places, and no more differences, than this are told of. */
const MOST_NAMED = 3

/** Longer differences are cut. */
const LONGEST = 120

/**
 * Shows what is known of a quotation: the verdict, and the passage it stands in.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The hover; nothing where no quotation is, or what stands in marks quotes nothing.
 */
export function hoverQuotation(manuscript: Manuscript, offset: number): HoverResult | undefined {
  for (const [index, quotation] of manuscript.checked.quotations.entries()) {
    if (quotation.range.start > offset) break
    if (offset > quotation.range.end || quotation.parent !== undefined || !quotation.check) continue
    const range = findPart(quotation, offset)
    if (range) return { markdown: formatMarkdown(describeQuotation(index, manuscript)), range }
  }
  return undefined
}

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

/** The paragraph under the pointer, with the marks where it is the first or the last in marks. */
function findPart({ kind, parts, range }: CheckedQuotation, offset: number): Range | undefined {
  const last = parts.length - 1
  const index = parts.findIndex((part, at) => {
    const start = kind === 'quotation' && at === 0 ? range.start : part.start
    const end = kind === 'quotation' && at === last ? range.end : part.end
    return start <= offset && offset <= end
  })
  const part = parts[index]
  if (!part || kind !== 'quotation') return part
  return { start: index === 0 ? range.start : part.start, end: index === last ? range.end : part.end }
}
