import type { BlockContent, Paragraph, PhrasingContent } from 'mdast'
import type { CatalogEntry } from '../catalog/create-catalog.js'
import { formatAttribution } from '../citation/format-citation.js'
import type { StyledText } from '../citation/styled-text.js'

/**
 * Makes the block quote that stands for a record in plain Markdown: its words, and an attribution line.
 *
 * @param entry - The record and its document.
 * @returns A block quote and a paragraph.
 */
export function toBlockQuote({ record, document }: CatalogEntry): BlockContent[] {
  const words: Paragraph[] = [paragraph([{ text: record.text }])]
  if (record.type === 'recommendation') {
    const title: PhrasingContent = { type: 'strong', children: toPhrasing([{ text: record.title }]) }
    words.unshift({ type: 'paragraph', children: [title] })
  }
  const attribution = paragraph([{ text: '— ' }, ...formatAttribution(record, document)])
  return [{ type: 'blockquote', children: words }, attribution]
}

function paragraph(styled: StyledText): Paragraph {
  return { type: 'paragraph', children: toPhrasing(styled) }
}

function toPhrasing(styled: StyledText): PhrasingContent[] {
  return styled.map(({ text: value, title, href }) => {
    const text: PhrasingContent = { type: 'text', value }
    if (title) return { type: 'emphasis', children: [text] }
    return href === undefined ? text : { type: 'link', url: href, children: [text] }
  })
}
