import type { CheckedQuotation, Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import type { HoverResult } from './provide-hover.js'
import { describeQuotation } from './describe-quotation.js'

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
