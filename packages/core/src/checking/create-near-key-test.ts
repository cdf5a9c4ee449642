import type { Catalog } from '../catalog/catalog.js'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { NEAR_KEY } from '../problems/check-citation.js'

interface Word {
  length: number
  /** A bit for each letter that it has. */
  letters: number
}

/**
 * Makes a test that says fast whether a key is nearly a known one, as somebody may have meant it.
 *
 * @param catalog - What can be cited.
 * @param references - The keys of the writer's own bibliography.
 * @returns The test.
 * @example
 * ```ts @import.meta.vitest
 * const { createCatalog } = await import('../catalog/create-catalog.js')
 * const { default: multilateralism } = await import('@florilegium/multilateralism')
 * const isNear = createNearKeyTest(createCatalog([multilateralism]), [])
 * expect(['making-it-mater', 'berti-value', 'babel/core', 'someone'].map(isNear)).toEqual([true, true, false, false])
 * ```
 */
export function createNearKeyTest(catalog: Catalog, references: Iterable<string>): (key: string) => boolean {
  const keys = [
    ...new Set([
      ...catalog.documentsById.keys(),
      ...catalog.ownSources.keys(),
      ...references,
      ...catalog.byId.keys(),
    ]),
  ]
  const words = keys.flatMap((key) => splitKey(key))
  const known = [...new Set(words)].map(describe)
  return (key) =>
    splitKey(key).some((word) => mayBeNear(describe(word), known)) &&
    findNearestIds(key, keys, NEAR_KEY).length > 0
}

/** A key is near another as a whole, or by its words, of which one at least must be near. */
function splitKey(key: string): string[] {
  const whole = key.toLowerCase()
  return [whole, ...whole.split(/[-/_ ]+/)]
}

function describe(word: string): Word {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return { length: word.length, letters }
}

/** Each letter that only one of two words has must be edited, and so must what one is longer by. */
function mayBeNear(word: Word, known: readonly Word[]): boolean {
  return known.some((other) => {
    const most = (1 - NEAR_KEY) * Math.max(word.length, other.length)
    return (
      Math.abs(word.length - other.length) <= most &&
      countBits(word.letters & ~other.letters) <= most &&
      countBits(other.letters & ~word.letters) <= most
    )
  })
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
