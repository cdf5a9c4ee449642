import type { Catalog } from '../catalog/catalog.js'
import { matchDocument } from './match-document.js'
import { matchSpeaker } from './match-speaker.js'

/**
 * Finds the documents that somebody wrote or is quoted in.
 *
 * @param speaker - The name as a manuscript has it.
 * @param catalog - The documents.
 * @returns Their ids.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const catalog = createCatalog([multilateralism])
 * expect(findSpeakerDocuments('Mary Robinson', catalog)).toEqual(['making-it-matter'])
 * expect(findSpeakerDocuments('Kofi Annan', catalog)).toEqual([])
 * ```
 */
export function findSpeakerDocuments(speaker: string, { documents }: Catalog): string[] {
  return documents
    .filter(
      (document) =>
        document.people.some(({ name }) => matchSpeaker(speaker, name)) || matchDocument(speaker, document),
    )
    .map(({ id }) => id)
}
