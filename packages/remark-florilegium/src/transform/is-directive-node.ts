import type { Parent, Root, RootContent } from 'mdast'
import type { ContainerDirective, LeafDirective, TextDirective } from 'mdast-util-directive'

/** A node that remark-directive made. */
export type DirectiveNode = ContainerDirective | LeafDirective | TextDirective

/** A node that has children. */
export type ParentNode = Root | Extract<RootContent, Parent>

/**
 * Tells whether a node is a directive.
 *
 * @param node - The node.
 * @returns Whether remark-directive made it.
 */
export function isDirectiveNode(node: RootContent): node is DirectiveNode {
  return node.type === 'containerDirective' || node.type === 'leafDirective' || node.type === 'textDirective'
}
