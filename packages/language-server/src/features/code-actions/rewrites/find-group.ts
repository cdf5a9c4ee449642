import type { CheckedQuotation, Range } from '@florilegium/core'
import type { Manuscript } from '../../../manuscripts/manuscript.js'

/**
 * Finds the brackets right after a quotation that cite its document and nothing else.
 *
 * @param quotation - A quotation.
 * @param manuscript - The manuscript.
 * @param document - The id of the document.
 * @returns The brackets; `none` where it has no citation; nothing where a citation would be lost.
 */
export function findGroup(
  { citation: index, range }: CheckedQuotation,
  { text, checked: { citations } }: Manuscript,
  document: string,
): Range | 'none' | undefined {
  const citation = index === undefined ? undefined : citations[index]
  if (!citation) return 'none'
  const group = citations.filter((other) => other.range.start === citation.range.start)
  const { resolution, prefix, isInText } = citation
  const isOwn = resolution.status === 'found' && resolution.reference.document?.id === document
  if (group.length > 1 || !isOwn || prefix !== undefined || isInText) return undefined
  const between = text.slice(range.end, citation.range.start)
  const isInside = citation.range.start < range.end
  return isInside || /^\s*$/.test(between) ? citation.range : undefined
}
