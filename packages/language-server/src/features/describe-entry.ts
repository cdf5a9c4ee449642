import { toBlockQuote, type CatalogEntry } from '@florilegium/core'
import { toMarkdown } from 'mdast-util-to-markdown'

/**
 * Describes a record in Markdown: its words as a block quote, who says them where, and in which section.
 *
 * @param entry - The record and its document.
 * @returns Markdown in which nothing of the record can become markup.
 */
export function describeEntry(entry: CatalogEntry): string {
  const { record, document } = entry
  const section = document.sections.find(({ id }) => id === record.section)
  const label = [section?.label, section?.title].filter(Boolean).join(': ')
  return toMarkdown({
    type: 'root',
    children: [
      ...toBlockQuote(entry),
      { type: 'paragraph', children: [{ type: 'text', value: `Section: ${label}` }] },
    ],
  }).trimEnd()
}
