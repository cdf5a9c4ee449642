export { findDirectiveNodes, type DirectiveNode } from './mdast/find-directive-nodes.js'
export { mdastToProseBlocks } from './mdast/mdast-to-prose-blocks.js'
