import {
  renderBibliography,
  renderFigure,
  renderInlineQuotation,
  renderList,
  type CheckedDirective,
  type RenderingContext,
} from '@florilegium/core'
import type { RootContent } from 'mdast'
import type { Manuscript } from '../manuscript/manuscript.js'
import { slotNode } from './to-html.js'

/** What directives are embedded with. */
export interface EmbedContext extends RenderingContext {
  manuscript: Manuscript
}

/**
 * Makes the nodes that a directive becomes.
 *
 * @param directive - The directive.
 * @param hasWords - Whether it holds the writer's excerpt. The nodes then have a slot for it.
 * @param context - The manuscript.
 * @returns The nodes.
 */
export function embedDirective(
  directive: CheckedDirective,
  hasWords: boolean,
  context: EmbedContext,
): RootContent[] {
  const { checked, formatted } = context.manuscript
  const { name, form, entries, range, excerpt } = directive
  if (name === 'bibliography') return [renderBibliography(formatted.bibliography)]
  const [entry] = entries
  const [citation = { text: [] }, ...others] = formatted.embedded.get(range.start) ?? []
  if (!entry) return []
  if (form === 'text') {
    const isCited = excerpt !== undefined && checked.quotations[excerpt]?.citation !== undefined
    return renderInlineQuotation(entry, {
      ...context,
      ...(!isCited && { citation }),
      ...(hasWords && { excerpt: [slotNode] }),
    })
  }
  if (name === 'quotes' || name === 'recommendations') {
    return renderList(entries, { ...context, citations: [citation, ...others] })
  }
  return [renderFigure(entry, { ...context, citation, ...(hasWords && { excerpt: [slotNode] }) })]
}
