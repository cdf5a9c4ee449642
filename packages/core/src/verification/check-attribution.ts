import { matchDocument } from './match-document.js'
import { matchSpeaker } from './match-speaker.js'
import type { CatalogPlace } from './verify-in-catalog.js'

/** What is known of an attribution. */
export interface AttributionResult {
  /** Whether the words are those of the one who is named. */
  attribution: 'confirmed' | 'refuted' | 'unknown'
  /** Who said it. Set where the attribution is refuted. */
  speaker?: string
}

/**
 * Checks who is named as the speaker of words that stand in a source.
 *
 * @param speaker - The name as the manuscript has it.
 * @param found - Where the words stand.
 * @returns Confirmed where one of the places is theirs; refuted where all are known to be somebody else's.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const { verifyInCatalog } = await import('./verify-in-catalog.js')
 * const { found } = verifyInCatalog('an invitation to look at the underlying causes', createCatalog([multilateralism]))
 * expect(checkAttribution('President Zedillo', found)).toEqual({ attribution: 'confirmed' })
 * expect(checkAttribution('Mary Robinson', found)).toEqual({ attribution: 'refuted', speaker: 'Ernesto Zedillo' })
 * ```
 */
export function checkAttribution(speaker: string, found: readonly CatalogPlace[]): AttributionResult {
  const names: string[] = []
  for (const { entry, document } of found) {
    if (!document) return { attribution: 'unknown' }
    if (entry?.record.type !== 'quote') {
      return { attribution: matchDocument(speaker, document) ? 'confirmed' : 'unknown' }
    }
    const { speaker: id } = entry.record
    const name = document.people.find((person) => person.id === id)?.name ?? id
    if (matchSpeaker(speaker, name)) return { attribution: 'confirmed' }
    if (isGeneric(speaker) || matchDocument(speaker, document)) return { attribution: 'unknown' }
    names.push(name)
  }
  const [name] = names
  return name === undefined ? { attribution: 'unknown' } : { attribution: 'refuted', speaker: name }
}

/** Words for a work or for people without a name, such as "the report" or "critics". */
function isGeneric(speaker: string): boolean {
  return !/\p{Lu}/u.test(speaker.replace(/^\p{Lu}\p{Ll}*\s/u, ''))
}
