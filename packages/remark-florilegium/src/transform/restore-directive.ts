import { decodeReferences } from '@florilegium/core/mdast'
import type { BlockContent, DefinitionContent, Paragraph, PhrasingContent, RootContent, Text } from 'mdast'
import type { DirectiveNode } from './is-directive-node.js'
import type { TransformContext } from './transform-context.js'

/**
 * Makes text again of a directive that is none, such as the `:30` of `10:30`, or that nothing can be embedded for.
 *
 * @param node - The directive.
 * @param context - The manuscript.
 * @returns The nodes that take its place; nothing where it is to stay.
 */
export function restoreDirective(node: DirectiveNode, context: TransformContext): RootContent[] | undefined {
  const { text } = context
  const range = context.rangeOf(node)
  // What another plugin has made something of is no longer a mere directive.
  if (!range || node.data?.hName !== undefined) return undefined
  if (node.type !== 'containerDirective') {
    const phrasing = around(node.children, range.start, visibleEnd(range.start, range.end))
    return node.type === 'textDirective'
      ? phrasing
      : [{ type: 'paragraph', children: phrasing, position: node.position }]
  }
  return restoreContainer()

  /** The text before and after the children, as it stands in the manuscript. */
  function around(children: PhrasingContent[], start: number, end: number): PhrasingContent[] {
    const [first] = children
    const last = children.at(-1)
    const from = (first && context.rangeOf(first)?.start) ?? end
    const to = (last && context.rangeOf(last)?.end) ?? end
    return [toText(start, from), ...children, toText(to, end)].filter(
      (child) => child.type !== 'text' || child.value !== '',
    )
  }

  /** micromark takes the tab of `method:` and a tab for a name; at the end of a line Markdown drops white space. */
  function visibleEnd(start: number, end: number): number {
    const isAtLineEnd = /^(?:[\r\n]|$)/.test(text.slice(end, end + 1))
    return isAtLineEnd ? start + text.slice(start, end).trimEnd().length : end
  }

  function toText(start: number, end: number): Text {
    return toSourceText(text.slice(start, end))
  }

  function restoreContainer(): RootContent[] {
    const { start, end } = range as { start: number; end: number }
    const children = [...node.children] as (BlockContent | DefinitionContent)[]
    const [label] = children
    const isLabelled =
      label?.type === 'paragraph' && label.data !== undefined && 'directiveLabel' in label.data
    const openingEnd = lineEnd(start)
    const opening = around(isLabelled ? label.children : [], start, openingEnd)
    const body = isLabelled ? children.slice(1) : children
    const lastEnd = body.at(-1) ? (context.rangeOf(body.at(-1) as Paragraph)?.end ?? end) : openingEnd
    const rest = text.slice(lastEnd, end)
    const closing = rest.slice(rest.search(/:|$/)).trimEnd()
    const result: RootContent[] = [...body]
    joinAtStart(
      result,
      opening,
      text.slice(openingEnd, (body[0] && context.rangeOf(body[0])?.start) ?? openingEnd),
    )
    if (closing !== '') joinAtEnd(result, toSourceText(closing), rest.slice(0, rest.search(/:|$/)))
    return result
  }

  function lineEnd(start: number): number {
    return start + text.slice(start).search(/[\r\n]|$/)
  }
}

/** A paragraph on the very next line is one with the line above it. */
function joinAtStart(nodes: RootContent[], opening: PhrasingContent[], gap: string): void {
  const [first] = nodes
  if (first?.type === 'paragraph' && countLines(gap) === 1) {
    nodes[0] = { ...first, children: [...opening, { type: 'text', value: '\n' }, ...first.children] }
  } else nodes.unshift({ type: 'paragraph', children: opening })
}

function joinAtEnd(nodes: RootContent[], closing: Text, gap: string): void {
  const last = nodes.at(-1)
  if (last?.type === 'paragraph' && countLines(gap) === 1) {
    nodes[nodes.length - 1] = {
      ...last,
      children: [...last.children, { type: 'text', value: '\n' }, closing],
    }
  } else nodes.push({ type: 'paragraph', children: [closing] })
}

/** A text that is written in Markdown as it was. */
function toSourceText(source: string): Text {
  return { type: 'text', value: decodeReferences(source), data: { source } }
}

function countLines(gap: string): number {
  return gap.split('\n').length - 1
}
