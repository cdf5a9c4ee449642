import { scanWindows } from '../fold/scan-windows.js'
import type { ReadingText } from '../source/reading-text.js'

/** Letters in a window: about two words, so that a changed word leaves the windows on both sides as they are. */
export const WINDOW = 8

/** Spreads hashes over all their bits (the golden ratio, as Knuth proposes for multiplicative hashing). */
const SPREAD = 0x9e3779b1

/** Texts with the windows that stand in them. */
export interface Segment {
  texts: readonly ReadingText[]
  /** For each text, the number of code units before it. */
  bases: readonly number[]
  /** How far a hash is shifted to give its bucket. */
  shift: number
  /** For each bucket, the index of its first entry; at the end, the number of entries. */
  heads: Uint32Array
  /** The windows by bucket: for each, the offset of its first word, counted over all texts. */
  entries: Uint32Array
}

/** Collects the windows of texts. */
export type CollectWindows = (
  texts: readonly ReadingText[],
  bases: readonly number[],
  length: number,
) => Windows

/**
 * Indexes the windows of texts, in one pass.
 *
 * @param texts - The texts.
 * @param collect - Collects the windows. Default: all of them.
 * @returns The segment.
 */
export function createSegment(texts: readonly ReadingText[], collect: CollectWindows = collectAll): Segment {
  const bases: number[] = []
  let base = 0
  for (const { text } of texts) {
    bases.push(base)
    base += text.length
  }
  return { texts, bases, ...distribute(collect(texts, bases, base)) }
}

/** Windows in the order of the texts. */
export interface Windows {
  hashes: Int32Array
  starts: Uint32Array
  count: number
}

function collectAll(texts: readonly ReadingText[], bases: readonly number[], length: number): Windows {
  // In English a word takes about five and a half code units; there is more room where the guess is too low.
  const windows: Windows = createWindows((length >> 2) + 16)
  for (const [index, { text }] of texts.entries()) {
    const base = bases[index] as number
    scanWindows(text, 0, text.length, WINDOW, (hashes, { starts }, count) => {
      if (windows.count + count > windows.hashes.length) grow(windows, count)
      const to = windows.count
      windows.hashes.set(hashes.subarray(0, count), to)
      for (let at = 0; at < count; at++) windows.starts[to + at] = base + (starts[at] as number)
      windows.count += count
    })
  }
  return windows
}

/**
 * Makes room for windows.
 *
 * @param room - For how many.
 * @returns The room.
 */
export function createWindows(room: number): Windows {
  return { hashes: new Int32Array(room), starts: new Uint32Array(room), count: 0 }
}

/**
 * Makes more room.
 *
 * @param windows - The room, with what it holds.
 * @param more - For how many more at least.
 */
export function grow(windows: Windows, more: number): void {
  const larger = createWindows(2 * windows.hashes.length + more)
  larger.hashes.set(windows.hashes)
  larger.starts.set(windows.starts)
  windows.hashes = larger.hashes
  windows.starts = larger.starts
}

/** Windows that are sorted in one go: few enough to stay in the cache. */
const PARTITION_BITS = 13

/**
 * Sorts windows by bucket, keeping their order within each: first into partitions, so that the second step, a counting
 * sort of each partition, stays in the cache.
 */
function distribute(windows: Windows): Pick<Segment, 'shift' | 'heads' | 'entries'> {
  // Between two and four entries in a bucket.
  const bits = Math.max(1, 30 - Math.clz32(Math.max(windows.count, 4)))
  const shift = 32 - bits
  const partitionBits = Math.max(0, bits - PARTITION_BITS)
  const { buckets, starts, ends } = partition(windows, shift, partitionBits)
  const heads = new Uint32Array((1 << bits) + 1)
  const entries = new Uint32Array(windows.count)
  let from = 0
  for (let index = 0; index < ends.length; index++) {
    const to = ends[index] as number
    const first = index << (bits - partitionBits)
    const last = (index + 1) << (bits - partitionBits)
    for (let at = from; at < to; at++) {
      const bucket = buckets[at] as number
      heads[bucket] = (heads[bucket] as number) + 1
    }
    let sum = from
    for (let bucket = first; bucket < last; bucket++) {
      const size = heads[bucket] as number
      heads[bucket] = sum
      sum += size
    }
    for (let at = from; at < to; at++) {
      const bucket = buckets[at] as number
      const place = heads[bucket] as number
      entries[place] = starts[at] as number
      heads[bucket] = place + 1
    }
    // Each head has come to the end of its bucket, which is where the next one begins.
    heads.copyWithin(first + 1, first, last - 1)
    heads[first] = from
    from = to
  }
  heads[1 << bits] = windows.count
  return { shift, heads, entries }
}

/** Puts windows into partitions of neighbouring buckets, keeping their order within each. */
function partition({ hashes, starts, count }: Windows, shift: number, bits: number) {
  const ends = new Uint32Array(1 << bits)
  // A shift by 32 is none.
  const toPartition = bits === 0 ? 31 : 32 - bits
  const mask = ends.length - 1
  for (let at = 0; at < count; at++) {
    const part = (Math.imul(hashes[at] as number, SPREAD) >>> toPartition) & mask
    ends[part] = (ends[part] as number) + 1
  }
  let sum = 0
  for (let part = 0; part < ends.length; part++) {
    const size = ends[part] as number
    ends[part] = sum
    sum += size
  }
  const sorted = { buckets: new Uint32Array(count), starts: new Uint32Array(count), ends }
  for (let at = 0; at < count; at++) {
    const spread = Math.imul(hashes[at] as number, SPREAD)
    const part = (spread >>> toPartition) & mask
    const place = ends[part] as number
    sorted.buckets[place] = spread >>> shift
    sorted.starts[place] = starts[at] as number
    ends[part] = place + 1
  }
  return sorted
}

/**
 * Finds the bucket of a hash.
 *
 * @param hash - The hash of a window.
 * @param shift - How far it is shifted.
 * @returns The index of the bucket.
 */
export function bucketOf(hash: number, shift: number): number {
  return Math.imul(hash, SPREAD) >>> shift
}
