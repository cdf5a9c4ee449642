import type { Nodes, Root } from 'mdast'
import { parseDirective, type Directive } from '../parse-directive.js'

/** The types that remark-directive gives its nodes. */
const directiveTypes = new Set(['leafDirective', 'containerDirective', 'textDirective'])

/** A directive with the node of the tree that holds it. */
export interface DirectiveNode {
  directive: Directive
  node: Nodes
}

/**
 * Finds our directives in a tree that remark made, with those that are malformed and so stand in it as plain text.
 *
 * @param tree - The tree, with the directives that remark-directive makes.
 * @param text - The manuscript it was made from.
 * @returns The directives in order, each with the node it stands in.
 */
export function findDirectiveNodes(tree: Root, text: string): DirectiveNode[] {
  const found: DirectiveNode[] = []
  visit(tree)
  return found

  function visit(node: Nodes): void {
    const start = node.position?.start.offset
    const end = node.position?.end.offset
    if (start !== undefined && end !== undefined) {
      if (directiveTypes.has(node.type)) {
        const [line = ''] = text.slice(start, end).split('\n', 1)
        add(line, start, node)
      } else if (node.type === 'paragraph') {
        // A directive interrupts a paragraph, so one that was not recognised begins a line of it.
        for (const line of text.slice(start, end).matchAll(/^[>\s]*(.*)$/gm)) {
          const content = line[1] as string
          add(content, start + line.index + line[0].length - content.length, node)
        }
      }
    }
    if ('children' in node) for (const child of node.children) visit(child)
  }

  function add(line: string, start: number, node: Nodes): void {
    const directive = parseDirective(line, start)
    if (directive && !found.some((other) => other.directive.range.start === start))
      found.push({ directive, node })
  }
}
