import type { Catalog } from '../catalog/catalog.js'
import { findNearestIds } from '../catalog/find-nearest-ids.js'
import { NEAR_KEY } from '../problems/check-citation.js'

interface Word {
  length: number
  /** A bit for each letter that it has. */
  letters: number
}

interface Known {
  key: string
  whole: Word
  words: Word[]
}

/** So many answers are remembered, since a name is mentioned again and again. */
const MOST_REMEMBERED = 2000

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
  const keys = new Set([
    ...catalog.documentsById.keys(),
    ...catalog.ownSources.keys(),
    ...references,
    ...catalog.byId.keys(),
  ])
  const known = Array.from(keys, (key): Known => ({
    key,
    whole: describe(key),
    words: splitKey(key).map(describe),
  }))
  const remembered = new Map<string, boolean>()
  return (key) => {
    const answer = remembered.get(key) ?? isNear(key)
    if (remembered.size >= MOST_REMEMBERED) remembered.clear()
    remembered.set(key, answer)
    return answer
  }

  function isNear(key: string): boolean {
    const whole = describe(key)
    const words = splitKey(key).map(describe)
    const near = known.filter((other) => mayBeNear({ key, whole, words }, other)).map((other) => other.key)
    return near.length > 0 && findNearestIds(key, near, NEAR_KEY).length > 0
  }
}

function splitKey(key: string): string[] {
  return key.toLowerCase().split(/[-/_ ]+/)
}

function describe(word: string): Word {
  let letters = 0
  for (let at = 0; at < word.length; at++) letters |= 1 << (word.charCodeAt(at) & 31)
  return { length: word.length, letters }
}

/** A key is near another as a whole, or by the mean likeness of its words. */
function mayBeNear({ whole, words }: Known, other: Known): boolean {
  if (limitLikeness(whole, other.whole) >= NEAR_KEY) return true
  let sum = 0
  for (const word of words) {
    let most = 0
    for (const otherWord of other.words) most = Math.max(most, limitLikeness(word, otherWord))
    sum += most
  }
  return sum >= NEAR_KEY * words.length
}

/** How like each other two words can be at most: each letter that only one has must be edited, and what one is longer by. */
function limitLikeness(word: Word, other: Word): number {
  const edits = Math.max(
    Math.abs(word.length - other.length),
    countBits(word.letters & ~other.letters),
    countBits(other.letters & ~word.letters),
  )
  return 1 - edits / Math.max(word.length, other.length, 1)
}

function countBits(bits: number): number {
  let count = 0
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++
  return count
}
