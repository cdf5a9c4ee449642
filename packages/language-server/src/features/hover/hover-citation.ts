import { findCitationItem } from '../../manuscripts/find-citation-item.js'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import { formatMarkdown } from '../describing/format-markdown.js'
import type { HoverResult } from './provide-hover.js'
import { describeCited } from '../describing/describe-cited.js'

/**
 * Shows the work that a citation cites.
 *
 * @param manuscript - The manuscript.
 * @param offset - Where the pointer is.
 * @returns The record, if the key names one, or the reference of the work; nothing elsewhere.
 */
export function hoverCitation(manuscript: Manuscript, offset: number): HoverResult | undefined {
  const item = findCitationItem(manuscript, offset)
  if (item?.citation.resolution.status !== 'found') return undefined
  const blocks = describeCited(item.citation.resolution, manuscript)
  return { markdown: formatMarkdown(blocks), range: item.range }
}
