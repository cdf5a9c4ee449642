import { flowElement, formatCitations, toEntryId, toJsonLd } from '@florilegium/core'
import type { BlockContent, FootnoteDefinition, PhrasingContent, Root, RootContent, Text } from 'mdast'
import { embedDirective } from './embed-directive.js'
import { isDirectiveNode, type DirectiveNode, type ParentNode } from './is-directive-node.js'
import { replaceCitations } from './replace-citations.js'
import { restoreDirective } from './restore-directive.js'
import { toPlainMarkdown } from './to-plain-markdown.js'
import type { TransformContext, TransformOptions } from './transform-context.js'

/**
 * Puts into a tree what its manuscript embeds and cites, and makes text again of directives that are none of ours.
 *
 * @param tree - The tree that remark made of the manuscript.
 * @param options - What is known of the manuscript, and what it becomes.
 */
export function transformTree(tree: Root, options: TransformOptions): void {
  const context = createContext(options)
  const { checked, output, jsonLd = false, keepDirectives = [] } = options
  const directives = new Map(checked.directives.map((directive) => [directive.range.start, directive]))
  visit(tree)
  tree.children.push(...context.notes)
  const embedded = new Set(checked.directives.flatMap(({ entries }) => entries))
  if (jsonLd && output === 'html' && embedded.size > 0) tree.children.push(toScript(toJsonLd([...embedded])))

  function visit(parent: ParentNode): void {
    const { children } = parent
    for (let index = 0; index < children.length; index++) {
      const child = children[index] as RootContent
      // V8 reads a property faster than it tells whether there is one.
      if ((child as Partial<ParentNode>).children) visit(child as ParentNode)
      if (!isDirectiveNode(child)) continue
      const replacement = replace(child)
      if (!replacement) continue
      children.splice(index, 1, ...replacement)
      index += replacement.length - 1
    }
    if (checked.citations.length > 0) replaceCitations(parent, context)
  }

  function replace(node: DirectiveNode): RootContent[] | undefined {
    const range = context.rangeOf(node)
    const directive = range && directives.get(range.start)
    const nodes = directive && embedDirective(node, directive, context)
    if (nodes) return output === 'markdown' ? nodes.flatMap(toPlainMarkdown) : nodes
    // What cannot be embedded is shown as it is written, so that nothing is missing in silence.
    if (!directive && keeps(node)) return undefined
    return restoreDirective(node, context)
  }

  function keeps({ name }: DirectiveNode): boolean {
    return keepDirectives === true || keepDirectives.includes(name)
  }
}

function createContext(options: TransformOptions): TransformContext {
  const { text, checked, formatter, output } = options
  const notes: FootnoteDefinition[] = []
  const hasBibliography = checked.directives.some(
    ({ name, malformed }) => name === 'bibliography' && !malformed,
  )
  const shift = text.startsWith('\uFEFF') ? 1 : 0
  return {
    formatted: formatCitations(checked, formatter),
    ...options,
    notes,
    shift,
    addNote,
    ...(hasBibliography && output === 'html' && { toEntry: (reference) => `#${toEntryId(reference)}` }),
    rangeOf({ position }) {
      const { start, end } = position ?? {}
      if (start?.offset === undefined || end?.offset === undefined) return undefined
      return { start: start.offset + shift, end: end.offset + shift }
    },
  }

  function addNote(note: PhrasingContent[]): PhrasingContent {
    const identifier = `florilegium-${notes.length + 1}`
    notes.push({
      type: 'footnoteDefinition',
      identifier,
      label: identifier,
      children: [{ type: 'paragraph', children: note }],
    })
    return { type: 'footnoteReference', identifier, label: identifier }
  }
}

function toScript(json: string): RootContent {
  const script: Text = { type: 'text', value: json }
  return flowElement('script', { type: 'application/ld+json' }, [script as unknown as BlockContent])
}
