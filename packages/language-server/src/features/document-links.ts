import {
  formatShortTitle,
  isWebAddress,
  toRecordAddress,
  type CatalogEntry,
  type Range,
} from '@florilegium/core'
import type { Manuscript } from '../manuscripts/manuscript.js'

/** A part of a manuscript that leads to a page of the web. */
export interface LinkResult {
  range: Range
  /** An http(s) address. */
  target: string
  /** What is there. */
  tooltip: string
}

/**
 * Finds what a manuscript cites and embeds on the web: a citation leads to its work, a record to its very words.
 *
 * @param manuscript - The manuscript.
 * @returns A link on each key, and on the name of each directive, so that its id is free for the definition.
 */
export function provideDocumentLinks({ checked }: Manuscript): LinkResult[] {
  const ofCitations = checked.citations.flatMap(({ keyRange, resolution }) => {
    if (resolution.status !== 'found') return []
    const { entry, reference } = resolution
    const { item, document } = reference
    const address = entry ? toRecordAddress(entry) : item.URL
    const title = document ? formatShortTitle(document) : (item.title ?? reference.id)
    return toLink(keyRange, { address, title, entry })
  })
  const ofDirectives = checked.directives.flatMap(({ id, name, range, form, entries: [entry] }) => {
    if (!id || !entry) return []
    const start = range.start + { text: 1, leaf: 2, container: 3 }[form]
    const address = toRecordAddress(entry)
    const title = formatShortTitle(entry.document)
    return toLink({ start, end: start + name.length }, { address, title, entry })
  })
  return [...ofCitations, ...ofDirectives].sort((one, other) => one.range.start - other.range.start)
}

function toLink(
  range: Range,
  {
    address,
    title,
    entry,
  }: { address?: string | undefined; title: string; entry?: CatalogEntry | undefined },
): LinkResult[] {
  // Content packages and bibliographies are untrusted.
  if (!isWebAddress(address)) return []
  return [{ range, target: address, tooltip: `Open “${title}”${entry ? ' at these words' : ''}` }]
}
