import { type CatalogEntry } from '@florilegium/core'
import { formatMarkdown } from './format-markdown.js'
import { describeRecord } from './describe-record.js'

/**
 * Describes a record in Markdown: its words, who says them in which work, and in which section.
 *
 * @param entry - The record and its document.
 * @returns Markdown in which nothing of the record can become markup.
 */
export function describeEntry(entry: CatalogEntry): string {
  return formatMarkdown(describeRecord(entry))
}
