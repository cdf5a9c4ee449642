import { formatShortTitle } from '../citation/format-short-title.js'
import type { OwnSource } from '../catalog/catalog.js'
import type { Range } from '../range.js'
import { findPassage } from '../verification/find-passage.js'
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
 * Names the source of a place, and the page where it has pages.
 *
 * @param place - A place of the catalog.
 * @returns The title in quotation marks, and the page.
 */
export function describePage(place: CatalogPlace): string {
  const { page } = place
  return `“${describeSource(place)}”${page === undefined ? '' : `, page ${page}`}`
}

/**
 * Says what stands at a place, for those who can go there.
 *
 * @param place - A place of the catalog.
 * @returns The place with its title, section, and the words of its record.
 */
export function toRelatedPlace(place: CatalogPlace): RelatedPlace {
  const { source, document, own, entry, section, page, range } = place
  const title = own ? section : document?.sections.find(({ id }) => id === section)?.title
  const heading = title === undefined || title.startsWith('[') ? '' : `, “${title}”`
  const where = page === undefined ? heading : `, page ${page}`
  const passage = entry?.record.text ?? (own && range && passageOf(own, range))
  const words = passage === undefined ? '' : `: “${cut(passage.replace(/\s+/g, ' '))}”`
  return {
    message: `${describeSource(place)}${where}${words}`,
    source,
    ...(entry && { record: entry.record.id }),
    ...(section !== undefined && { section }),
  }
}

function passageOf({ text }: OwnSource, range: Range): string {
  const { start, end } = findPassage(text, range)
  return text.slice(start, end)
}

function cut(text: string): string {
  if (text.length <= LONGEST) return text
  const end = text.lastIndexOf(' ', LONGEST)
  return `${text.slice(0, end > 0 ? end : LONGEST)} …`
}
