import type { BlockContent, DefinitionContent, Paragraph, RootContent } from 'mdast'

/**
 * Makes Markdown that needs no plugin of what a directive became: a block quote with a line that says who said it, a list,
 * or words in quotation marks.
 *
 * @param node - A node that a directive became.
 * @returns The nodes that take its place.
 */
export function toPlainMarkdown(node: RootContent): RootContent[] {
  if (node.type === 'florilegiumText') {
    if (node.data.hName !== 'q') return node.children
    return [{ type: 'text', value: '“' }, ...node.children, { type: 'text', value: '”' }]
  }
  return node.type === 'florilegium' ? unwrap(node.children) : [node]
}

function unwrap(
  children: readonly (BlockContent | DefinitionContent)[],
): (BlockContent | DefinitionContent)[] {
  const [content, caption] = children
  if (content?.type === 'blockquote' && isCaption(caption)) {
    const attribution: Paragraph = {
      type: 'paragraph',
      children: [{ type: 'text', value: '— ' }, ...caption.children],
    }
    return [{ type: 'blockquote', children: [...content.children, attribution] }]
  }
  return children.flatMap((child): (BlockContent | DefinitionContent)[] => {
    if (child.type === 'florilegium') return unwrap(child.children)
    if (child.type !== 'list')
      return isCaption(child) ? [{ type: 'paragraph', children: child.children }] : [child]
    const items = child.children.map((item) => ({ ...item, children: unwrap(item.children) }))
    return [{ ...child, children: items }]
  })
}

function isCaption(node: BlockContent | DefinitionContent | undefined): node is Paragraph {
  return node?.type === 'paragraph' && node.data?.hName === 'figcaption'
}
