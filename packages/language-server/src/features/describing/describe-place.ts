import {
  formatAuthorDate,
  formatShortTitle,
  formatSpeaker,
  isWebAddress,
  toTextFragment,
  type CatalogPlace,
} from '@florilegium/core'
import type { PhrasingContent } from 'mdast'
import { join, text, work } from './phrasing.js'

/**
 * Describes where words stand: who says them, in which work, and in which part of it.
 *
 * @param place - The place.
 * @param words - The words that the link to the work leads to, where they are known.
 * @returns Such as "— Mary Robinson, in *Making it Matter* (GIGA and Körber-Stiftung 2021), “Outlook”".
 */
export function describePlace(place: CatalogPlace, words?: string): PhrasingContent[] {
  const { document, entry, own, source, section, page } = place
  if (!document) {
    const part = section === undefined ? [] : [text(page === undefined ? `“${section}”` : section)]
    return [text('— '), ...join([[work(own?.title ?? source)], part], ', ')]
  }
  const { record } = entry ?? {}
  // The authors of a passage follow in the short citation.
  const speaker = record && record.type !== 'passage' ? [text(`${formatSpeaker(record, document)}, in `)] : []
  const title = document.sections.find(({ id }) => id === section)?.title
  // A title in square brackets is not the document's own.
  const isTold =
    title === undefined || title.startsWith('[') || (record?.type === 'provision' && record.label === title)
  const heading = isTold ? [] : [text(`“${title}”`)]
  const { URL: url } = document.bibliography
  const name = work(formatShortTitle(document))
  const linked: PhrasingContent = isWebAddress(url)
    ? { type: 'link', url: words === undefined ? url : url + toTextFragment(words), children: [name] }
    : name
  return [
    text('— '),
    ...speaker,
    ...join([[linked, text(` (${formatAuthorDate(document)})`)], heading], ', '),
  ]
}
