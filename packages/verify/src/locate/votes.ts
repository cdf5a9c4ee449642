import type { Pattern } from '../quotation/pattern.js'
import type { Bucket } from './candidates.js'

/** A place where a window may stand. */
export interface Vote {
  /** The word of the quotation that the window begins with. */
  word: number
  /** Where the window may stand, counted over all texts of the segment. */
  place: number
}

/** The most votes that are counted, the rarest windows first. */
const MOST_VOTES = 2048

/** So few votes are all kept. */
const FEW = 64

/** The most votes that are kept, and the most that are counted in a slot. */
const MOST_KEPT = 64
const MOST_COUNTED = 255

/** Slots that votes are counted in: so many that few share one by chance. */
const SLOTS = 1 << 14

/**
 * Lets windows vote for where the quotation begins, and keeps the votes that the most others agree with.
 *
 * @param index - A segment or a fingerprint.
 * @param index.entries - Where its windows stand.
 * @param pattern - The quotation.
 * @param buckets - The entries of some of its windows, the rarest first.
 * @param slack - How far votes may be apart that agree.
 * @returns The votes.
 */
export function collectVotes(
  { entries }: { entries: Uint32Array },
  { words }: Pattern,
  buckets: readonly Bucket[],
  slack: number,
): Vote[] {
  const first = words.starts[0] as number
  const total = Math.min(
    MOST_VOTES,
    buckets.reduce((sum, { from, to }) => sum + to - from, 0),
  )
  const origins = new Float64Array(total)
  const voters = new Uint32Array(total)
  let count = 0
  for (const { window, from, to } of buckets) {
    const distance = (words.starts[window.word] as number) - first
    for (let entry = from; entry < to && count < total; entry++) {
      origins[count] = (entries[entry] as number) - distance
      voters[count++] = window.word
    }
  }
  return keepAgreeing(origins, slack).map((vote) => {
    const word = voters[vote] as number
    return { word, place: (origins[vote] as number) + (words.starts[word] as number) - first }
  })
}

/** Counts how many origins fall near each, in one pass without sorting. */
function keepAgreeing(origins: Float64Array, slack: number): number[] {
  if (origins.length <= FEW) return [...origins.keys()]
  const width = 1 / (slack + 1)
  const counts = new Uint8Array(SLOTS)
  const slots = new Uint16Array(origins.length)
  for (let vote = 0; vote < origins.length; vote++) {
    const slot = Math.floor((origins[vote] as number) * width) & (SLOTS - 1)
    slots[vote] = slot
    counts[slot] = Math.min(MOST_COUNTED, (counts[slot] as number) + 1)
  }
  const agreeing = (slot: number): number => {
    const before = counts[(slot - 1) & (SLOTS - 1)] as number
    const after = counts[(slot + 1) & (SLOTS - 1)] as number
    return (counts[slot] as number) + Math.max(before, after)
  }
  // How many votes there are of each strength; those of the weakest that is kept are kept by the rarity of their windows.
  const strengths = new Uint16Array(2 * MOST_COUNTED + 1)
  const votes = new Uint16Array(slots.length)
  for (let vote = 0; vote < slots.length; vote++) {
    const strength = agreeing(slots[vote] as number)
    votes[vote] = strength
    strengths[strength] = (strengths[strength] as number) + 1
  }
  let weakest = strengths.length - 1
  let room = MOST_KEPT
  while (weakest > 1 && room >= (strengths[weakest] as number)) room -= strengths[weakest--] as number
  const kept: number[] = []
  for (let vote = 0; vote < votes.length; vote++) {
    const strength = votes[vote] as number
    if (strength > weakest || (strength === weakest && room-- > 0)) kept.push(vote)
  }
  return kept
}
