import { formatShortTitle } from '../citation/format-short-title.js'
import type { CatalogPlace } from '../verification/verify-in-catalog.js'
import type { RelatedPlace } from './problem.js'

/** Longer passages are cut. */
const LONGEST = 160

/**
 * Names the source of a place for a message.
 *
 * @param place - A place of the catalog.
 * @returns The title without its subtitle.
 */
export function describeSource({ document, own, source }: CatalogPlace): string {
  return document ? formatShortTitle(document) : (own?.title ?? source)
}

/**
 * Says what stands at a place, for those who can go there.
 *
 * @param place - A place of the catalog.
 * @returns The place with its title, section, and the words of its record.
 */
export function toRelatedPlace(place: CatalogPlace): RelatedPlace {
  const { source, document, entry, section } = place
  const title = document?.sections.find(({ id }) => id === section)?.title
  const where = title === undefined || title.startsWith('[') ? '' : `, “${title}”`
  const words = entry ? `: “${cut(entry.record.text)}”` : ''
  return {
    message: `${describeSource(place)}${where}${words}`,
    source,
    ...(entry && { record: entry.record.id }),
    ...(section !== undefined && { section }),
  }
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, end > 0 ? end : LONGEST)} …`
}
