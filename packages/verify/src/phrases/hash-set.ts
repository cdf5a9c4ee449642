import { bucketOf } from '../index/segment.js'

/** A set of hashes of 32 bits: open addressing, at most half full. */
export interface HashSet {
  slots: Int32Array
  shift: number
}

/**
 * Makes room for hashes.
 *
 * @param most - How many there will be at most.
 * @returns An empty set.
 */
export function createHashSet(most: number): HashSet {
  const bits = Math.min(31, Math.max(8, 33 - Math.clz32(most)))
  return { slots: new Int32Array(2 ** bits), shift: 32 - bits }
}

/**
 * Adds a hash.
 *
 * @param set - The set, with room for it.
 * @param hash - The hash. 0 is kept as 1, since an empty slot holds 0.
 */
export function addHash(set: HashSet, hash: number): void {
  set.slots[slotOf(set, hash || 1)] = hash || 1
}

/**
 * Says whether a hash was added.
 *
 * @param set - The set.
 * @param hash - The hash.
 * @returns Whether it was, or 1 for 0.
 */
export function hasHash(set: HashSet, hash: number): boolean {
  return set.slots[slotOf(set, hash || 1)] !== 0
}

/** The slot that holds the hash, or the empty one where it would be put. */
function slotOf({ slots, shift }: HashSet, hash: number): number {
  const mask = slots.length - 1
  let slot = bucketOf(hash, shift)
  for (;;) {
    const found = slots[slot]
    if (found === 0 || found === hash) return slot
    slot = (slot + 1) & mask
  }
}
