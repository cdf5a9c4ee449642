import type { Collection } from '@florilegium/schema'
import { formatAnnotations } from './format-annotations.js'
import { formatBibtex, formatCslJson } from './format-bibliography.js'
import { formatModules } from './format-modules.js'
import { formatQuotations } from './format-quotations.js'
import { formatTables } from './format-tables.js'

/**
 * Formats a collection as the files of its package. The same collection gives the same bytes.
 *
 * @param collection - A valid collection.
 * @param schema - The JSON Schema of collections, as text.
 * @returns The content of each file, by its path from the folder of the built package.
 */
export function formatPackage(collection: Collection, schema: string): Map<string, string> {
  return new Map([
    ['collection.json', JSON.stringify(collection, null, 1) + '\n'],
    ['collection.schema.json', schema],
    ...formatModules(collection),
    ['csl.json', formatCslJson(collection)],
    ['references.bib', formatBibtex(collection)],
    ['annotations.jsonld', formatAnnotations(collection)],
    ['quotations.jsonld', formatQuotations(collection)],
    ...formatTables(collection),
  ])
}
