import { formatAttribution, formatHeading, toPhrasing, type CatalogEntry } from '@florilegium/core'
import type { PhrasingContent } from 'mdast'
import { toMarkdown } from 'mdast-util-to-markdown'

/**
 * Describes a record in Markdown: its words, who says them in which work, and in which section.
 *
 * @param entry - The record and its document.
 * @returns Markdown in which nothing of the record can become markup.
 */
export function describeEntry({ record, document }: CatalogEntry): string {
  const title = document.sections.find(({ id }) => id === record.section)?.title
  const section = title === undefined || title.startsWith('[') ? [] : toPhrasing([{ text: `, “${title}”` }])
  const attribution: PhrasingContent[] = [
    { type: 'text', value: '— ' },
    ...toPhrasing(formatAttribution(record, document)),
    ...section,
  ]
  const heading = formatHeading(record)
  const text = record.type === 'recommendation' ? record.text : `“${record.text}”`
  const words: PhrasingContent[][] = [
    ...(heading === undefined
      ? []
      : [[{ type: 'strong' as const, children: [{ type: 'text' as const, value: heading }] }]]),
    toPhrasing([{ text }]),
  ]
  return toMarkdown({
    type: 'root',
    children: [...words, attribution].map((children) => ({ type: 'paragraph', children })),
  }).trimEnd()
}
