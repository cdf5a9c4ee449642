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

/** The most votes that are kept: those that many agree with, then those of the rarest windows. */
const MOST_KEPT = 64

/** So many agree seldom by chance. */
const MANY = 3

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
  const voters = new Uint16Array(total)
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
  if (origins.length <= MOST_KEPT) return [...origins.keys()]
  const width = 1 / (slack + 1)
  const counts = new Uint8Array(SLOTS)
  const slots = new Uint16Array(origins.length)
  for (let vote = 0; vote < origins.length; vote++) {
    const slot = Math.floor((origins[vote] as number) * width) & (SLOTS - 1)
    slots[vote] = slot
    counts[slot] = Math.min(255, (counts[slot] as number) + 1)
  }
  const agreeing = (vote: number): number => {
    const slot = slots[vote] as number
    const before = counts[(slot - 1) & (SLOTS - 1)] as number
    const after = counts[(slot + 1) & (SLOTS - 1)] as number
    return (counts[slot] as number) + Math.max(before, after)
  }
  let most = 0
  for (let vote = 0; vote < slots.length; vote++) most = Math.max(most, agreeing(vote))
  const many = Math.max(MANY, most / 4)
  const kept: number[] = []
  const keep = (least: number, limit: number): void => {
    for (let vote = 0; vote < slots.length && kept.length < MOST_KEPT; vote++) {
      const votes = agreeing(vote)
      if (votes >= least && votes < limit) kept.push(vote)
    }
  }
  keep(many, Infinity)
  keep(Math.min(2, most), many)
  return kept
}
