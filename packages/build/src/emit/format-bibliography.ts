import { plugins } from '@citation-js/core'
import '@citation-js/plugin-bibtex'
import type { Collection, CslItem } from '@florilegium/schema'

/** The bibliographic data of a document with its id, as CSL-JSON has it. */
function toCslItems({ documents }: Collection): (CslItem & { id: string })[] {
  return documents.map(({ id, bibliography }) => ({ id, ...bibliography }))
}

/**
 * Formats the documents of a collection as CSL-JSON.
 *
 * @param collection - The collection.
 * @returns JSON: an item for each document, under its id.
 */
export function formatCslJson(collection: Collection): string {
  return JSON.stringify(toCslItems(collection), null, 2) + '\n'
}

/**
 * Formats the documents of a collection as BibTeX.
 *
 * @param collection - The collection.
 * @returns An entry for each document, under its id.
 */
export function formatBibtex(collection: Collection): string {
  Object.assign(plugins.config.get('@bibtex').format, {
    useIdAsLabel: true,
    checkLabel: false,
    asciiOnly: false,
  })
  return plugins.output.format('bibtex', toCslItems(collection)).trim() + '\n'
}
