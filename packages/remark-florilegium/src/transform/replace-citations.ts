import { renderCitation, textElement, toPhrasing, type FormattedCitation } from '@florilegium/core'
import type { PhrasingContent, RootContent, Text } from 'mdast'
import type { ParentNode } from './is-directive-node.js'
import { findInText } from './find-in-text.js'
import type { TransformContext } from './transform-context.js'

/**
 * Sets the citations in the text of a node.
 *
 * @param parent - The node.
 * @param context - The manuscript and its citations.
 */
export function replaceCitations(parent: ParentNode, context: TransformContext): void {
  const children = parent.children as RootContent[]
  if (!children.some(({ type }) => type === 'text')) return
  const range = context.rangeOf(parent)
  if (!range) return
  for (const { start, end } of listGroups(range, context)) {
    const citation = context.formatted.inText.get(start)
    if (citation) replaceRange(children, { start, end, citation, context })
  }
}

/** The citations between two offsets, each group once. */
function listGroups(
  { start, end }: { start: number; end: number },
  { checked: { citations } }: TransformContext,
): { start: number; end: number }[] {
  let low = 0
  let high = citations.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((citations[middle]?.range.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  const groups: { start: number; end: number }[] = []
  for (let at = low; at < citations.length; at++) {
    const group = citations[at]?.range
    if (!group || group.start >= end) break
    if (group.start !== groups.at(-1)?.start && group.end <= end) groups.push(group)
  }
  return groups
}

interface Replacement {
  start: number
  end: number
  citation: FormattedCitation
  context: TransformContext
}

/** Replaces what stands between two offsets of the file, where both are in texts of the same parent. */
function replaceRange(children: RootContent[], { start, end, citation, context }: Replacement): void {
  const source = context.text.slice(start, end)
  const first = children.findIndex((child) => holds(child, start, source, context))
  const last = children.findIndex((child, index) => index >= first && holds(child, end - 1, source, context))
  const [before, after] = [children[first], children[last]]
  if (before?.type !== 'text' || after?.type !== 'text') return
  const from = findInText(before, start, context) ?? before.value.indexOf(source)
  const to = findInText(after, end, context) ?? before.value.indexOf(source) + source.length
  const head = before.value.slice(0, from)
  const tail = after.value.slice(to)
  children.splice(
    first,
    last - first + 1,
    // A note follows the word before it at once.
    ...toTexts(citation.text.length === 0 ? head.trimEnd() : head, before, { end: start - context.shift }),
    ...renderInPlace(citation, context, source),
    ...toTexts(tail, after, { start: end - context.shift }),
  )
}

/** Whether a text has a place of the file; one that a plugin made has no place, but perhaps the very words. */
function holds(child: RootContent, offset: number, source: string, context: TransformContext): boolean {
  if (child.type !== 'text') return false
  const range = context.rangeOf(child)
  return range ? range.start <= offset && offset < range.end : child.value.includes(source)
}

/** A part of a text, which keeps its place as far as that is known. */
function toTexts(value: string, { position }: Text, part: { start?: number; end?: number }): Text[] {
  if (value === '') return []
  if (!position) return [{ type: 'text', value }]
  const { start, end } = position
  const cut = {
    start: part.start === undefined ? start : { ...start, offset: part.start },
    end: part.end === undefined ? end : { ...end, offset: part.end },
  }
  return [{ type: 'text', value, position: cut }]
}

function renderInPlace(
  citation: FormattedCitation,
  context: TransformContext,
  source: string,
): PhrasingContent[] {
  const { output } = context
  const { text, note } = citation
  if (output === 'markdown' || text.length === 0) {
    const nodes = toPhrasing(text, context)
    return note ? [...nodes, ...renderCitation({ text: [], note }, context)] : nodes
  }
  const span = textElement('span', { className: ['florilegium-citation'] }, toPhrasing(text, context))
  return [{ source, ...span }, ...(note ? renderCitation({ text: [], note }, context) : [])]
}
