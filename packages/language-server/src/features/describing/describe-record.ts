import { formatHeading, type CatalogEntry } from '@florilegium/core'
import type { BlockContent, PhrasingContent } from 'mdast'
import { describePlace } from './describe-place.js'
import { strong, text } from './phrasing.js'

/** Longer texts are cut. */
const LONGEST = 900

/**
 * Describes a record: its words as a block quote, and the line that says whose they are.
 *
 * @param entry - The record and its document.
 * @returns The blocks.
 */
export function describeRecord(entry: CatalogEntry): (BlockContent | PhrasingContent[])[] {
  const { record, document } = entry
  const heading = formatHeading(record)
  const words: PhrasingContent[][] = [
    ...(heading === undefined ? [] : [[strong(heading)]]),
    [text(cut(record.text))],
  ]
  const place = { source: document.id, document, entry, section: record.section }
  return [
    { type: 'blockquote', children: words.map((children) => ({ type: 'paragraph', children })) },
    describePlace(place, record.text),
  ]
}

function cut(words: string): string {
  if (words.length <= LONGEST) return words
  return `${words.slice(0, words.lastIndexOf(' ', LONGEST))} …`
}
