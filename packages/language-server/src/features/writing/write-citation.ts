import { type CatalogPlace, type CheckedManuscript } from '@florilegium/core'
import { citeKey } from '../insertion/to-citation-markup.js'
import { findLocator } from './find-locator.js'

/**
 * Writes the citation of a place, as the manuscript writes its own: the id of the record where it cites records, else the key of
 * the work with a locator.
 *
 * @param place - A place of the catalog.
 * @param checked - The manuscript.
 * @returns Such as `[@making-it-matter, sec. "Outlook"]`.
 */
export function writeCitation(place: CatalogPlace, checked: CheckedManuscript): string {
  if (place.entry && citesRecords(checked)) return citeKey(place.entry.id)
  return citeKey(place.source, findLocator(place, checked))
}

/** Whether most citations of what has records name one. */
function citesRecords({ citations }: CheckedManuscript): boolean {
  let records = 0
  let works = 0
  for (const { resolution } of citations) {
    if (resolution.status !== 'found' || !resolution.reference.document) continue
    if (resolution.entry) records++
    else works++
  }
  return records > works
}
