import { toRecordLocator, writeLocator, type CatalogPlace, type CheckedManuscript } from '@florilegium/core'

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
