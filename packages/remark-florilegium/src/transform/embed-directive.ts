import {
  renderBibliography,
  renderFigure,
  renderInlineQuotation,
  renderList,
  type CheckedDirective,
} from '@florilegium/core'
import type { RootContent } from 'mdast'
import type { DirectiveNode } from './is-directive-node.js'
import type { TransformContext } from './transform-context.js'

/**
 * Makes the nodes that a directive of ours becomes.
 *
 * @param node - The directive in the tree.
 * @param directive - What is known of it.
 * @param context - The manuscript.
 * @returns The nodes that take its place; nothing where something is wrong with it, so that it stays.
 */
export function embedDirective(
  node: DirectiveNode,
  directive: CheckedDirective,
  context: TransformContext,
): RootContent[] | undefined {
  const { formatted } = context
  const { name, malformed, entries, range, excerpt } = directive
  if (malformed) return undefined
  if (name === 'bibliography') return [withSource(renderBibliography(formatted.bibliography))]
  const [entry] = entries
  const [citation = { text: [] }, ...others] = formatted.embedded.get(range.start) ?? []
  if (!entry) return undefined
  if (node.type === 'textDirective') {
    const isCited = excerpt !== undefined && context.checked.quotations[excerpt]?.citation !== undefined
    const words = node.children
    const [first, ...rest] = renderInlineQuotation(entry, {
      ...context,
      ...(!isCited && { citation }),
      ...(words.length > 0 && { excerpt: words }),
    })
    return [...(first ? [withSource(first)] : []), ...rest]
  }
  if (name === 'quotes' || name === 'recommendations') {
    const [first, ...rest] = renderList(entries, { ...context, citations: [citation, ...others] })
    return [...(first ? [withSource(first)] : []), ...rest]
  }
  const body = node.type === 'containerDirective' ? node.children : []
  return [
    withSource(renderFigure(entry, { citation, ...context, ...(body.length > 0 && { excerpt: body }) })),
  ]

  function withSource<Node extends RootContent>(made: Node): Node {
    const at = context.rangeOf(node)
    const source = at && context.text.slice(at.start, at.end)
    return { position: node.position, ...made, ...(source !== undefined && { source }) }
  }
}
