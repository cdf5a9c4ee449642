import type { SourceDocument } from '@florilegium/schema'
import type { CslData } from './csl-data.js'

/** A work that can be cited. */
export interface Reference {
  /** What tells it from every other work: the id of a document, or the key in a `.bib` file. */
  id: string
  item: CslData
  /** The document, where a content package has the work. */
  document?: SourceDocument
}

/**
 * Makes a document citable.
 *
 * @param document - The document.
 * @returns The work, under the document's id.
 * @example
 * ```ts @import.meta.vitest
 * const { document } = await import('@florilegium/multilateralism/making-it-matter')
 * expect(toReference(document)).toEqual({ id: 'making-it-matter', item: document.bibliography, document })
 * ```
 */
export function toReference(document: SourceDocument): Reference {
  return { id: document.id, item: document.bibliography, document }
}
