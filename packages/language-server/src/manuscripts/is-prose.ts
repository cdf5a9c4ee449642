import type { Manuscript } from './manuscript.js'

/** Nodes of the syntax tree in which nobody quotes. */
const others =
  /^(?:FencedCode|CodeBlock|InlineCode|Comment|CommentBlock|HTMLBlock|HTMLTag|ProcessingInstruction|URL|LinkTitle|LinkReference|Autolink|Mdx)/

/**
 * Tells whether a place is in the text of a manuscript: not in front matter, code, comments, or the targets of links.
 *
 * @param manuscript - The manuscript.
 * @param offset - The place.
 * @returns Whether it is.
 */
export function isProse({ parsed }: Pick<Manuscript, 'parsed'>, offset: number): boolean {
  if (parsed.frontMatter && offset <= parsed.frontMatter.end) return false
  for (let node = parsed.tree.resolveInner(offset, -1); ;) {
    // What is closed at the cursor is behind it, but for blocks, which go on.
    if (others.test(node.name) && (offset < node.to || !node.name.startsWith('Inline'))) return false
    if (!node.parent) return true
    node = node.parent
  }
}
