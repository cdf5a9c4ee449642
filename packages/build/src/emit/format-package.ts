import type { Collection } from '@florilegium/schema'
import { formatAnnotations } from './format-annotations.js'
import { formatBibtex, formatCslJson } from './format-bibliography.js'
import { formatModules, type Fingerprints } from './format-modules.js'
import { formatQuotations } from './format-quotations.js'
import { formatTables } from './format-tables.js'

/** What goes with a collection into its package. */
export interface FormatPackageOptions {
  /** The JSON Schema of collections, as text. */
  schema: string
  fingerprints: Fingerprints
}

/**
 * Formats a collection as the files of its package. The same collection gives the same bytes.
 *
 * @param collection - A valid collection.
 * @param options - What goes with it.
 * @returns The content of each file, by its path from the folder of the built package.
 */
export function formatPackage(
  collection: Collection,
  { schema, fingerprints }: FormatPackageOptions,
): Map<string, string | Uint8Array> {
  return new Map<string, string | Uint8Array>([
    ['collection.json', JSON.stringify(collection, null, 1) + '\n'],
    ['collection.schema.json', schema],
    ...formatModules(collection, fingerprints),
    ...[...fingerprints].map(([id, bytes]) => [`${id}/fingerprint.bin`, bytes] as const),
    ['csl.json', formatCslJson(collection)],
    ['references.bib', formatBibtex(collection)],
    ['annotations.jsonld', formatAnnotations(collection)],
    ['quotations.jsonld', formatQuotations(collection)],
    ...formatTables(collection),
  ])
}
