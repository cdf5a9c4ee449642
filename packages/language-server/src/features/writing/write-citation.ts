import { toRecordLocator, writeLocator, type CatalogPlace, type CheckedManuscript } from '@florilegium/core'
import { citeKey } from '../insertion/to-citation-markup.js'

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

/**
 * Finds the locator of a place.
 *
 * @param place - A place of the catalog.
 * @param checked - The manuscript.
 * @returns The section, the number of a recommendation, the provision, or the page, as it is written after a key.
 */
export function findLocator(
  { entry, document, own, section, page }: CatalogPlace,
  { settings: { locale } }: CheckedManuscript,
): string | undefined {
  if (own) {
    if (page !== undefined) return writeLocator({ label: 'page', value: page }, locale)
    return section === undefined
      ? undefined
      : writeLocator({ label: 'section', value: section, isTitle: true }, locale)
  }
  if (entry) {
    const locator = toRecordLocator(entry.record, entry.document)
    return locator && writeLocator(locator, locale)
  }
  const title = document?.sections.find(({ id }) => id === section)?.title
  if (title === undefined || title.startsWith('[')) return undefined
  return writeLocator({ label: 'section', value: title, isTitle: true }, locale)
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
