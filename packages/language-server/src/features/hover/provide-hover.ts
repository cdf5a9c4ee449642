import type { Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { hoverCitation } from './hover-citation.js'
import { hoverDirective } from './hover-directive.js'
import { hoverQuotation } from './hover-quotation.js'

/** What an editor shows beside the pointer. */
export interface HoverResult {
  markdown: string
  /** What it is about. */
  range: Range
}

/**
 * Shows what is known of what stands at a place: of an id, a citation, or a quotation.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The hover; nothing elsewhere.
 */
export function provideHover(manuscript: Manuscript, offset: number): HoverResult | undefined {
  return (
    hoverCitation(manuscript, offset) ??
    hoverDirective(manuscript, offset) ??
    hoverQuotation(manuscript, offset)
  )
}
