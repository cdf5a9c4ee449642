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

/** Buckets that are sorted in one go: so few that their entries stay in the cache. */
const PARTITION_BITS = 13

/**
 * Sorts windows by bucket, keeping their order within each: first into partitions, so that the second step, which sorts
 * each partition, stays in the cache.
 */
function distribute(windows: Windows): Pick<Segment, 'shift' | 'heads' | 'entries'> {
  const { count } = windows
  // Between two and four entries in a bucket.
  const bits = Math.max(1, 30 - Math.clz32(Math.max(count, 4)))
  const partitionBits = Math.max(0, bits - PARTITION_BITS)
  const heads = new Uint32Array((1 << bits) + 1)
  const partitions = new Uint32Array(1 << partitionBits).fill(count)
  let input = windows
  let output = createWindows(count)
  // A shift by 32 would be none.
  if (partitionBits > 0) {
    const first = { from: 0, to: count, shift: 32 - partitionBits, heads: partitions.fill(0), bucket: 0 }
    sortByBucket(input, output, { ...first, end: partitions.length })
    ;[input, output] = [output, input]
  }
  const shift = 32 - bits
  const size = 1 << (bits - partitionBits)
  let from = 0
  for (const [partition, to] of partitions.entries()) {
    const bucket = partition * size
    sortByBucket(input, output, { from, to, shift, heads, bucket, end: bucket + size })
    from = to
  }
  // Each head has come to the end of its bucket, which is where the next one begins.
  heads.copyWithin(1, 0)
  heads[0] = 0
  return { shift, heads, entries: output.starts.slice(0, count) }
}

/** A counting sort of some windows; for each bucket, `heads` then has where it ends. */
function sortByBucket(
  input: Windows,
  output: Windows,
  options: { from: number; to: number; shift: number; heads: Uint32Array; bucket: number; end: number },
): void {
  const { from, to, shift, heads, bucket, end } = options
  for (let at = from; at < to; at++) {
    const found = bucketOf(input.hashes[at] as number, shift)
    heads[found] = (heads[found] as number) + 1
  }
  let sum = from
  for (let at = bucket; at < end; at++) {
    const size = heads[at] as number
    heads[at] = sum
    sum += size
  }
  for (let at = from; at < to; at++) {
    const hash = input.hashes[at] as number
    const found = bucketOf(hash, shift)
    const place = heads[found] as number
    output.hashes[place] = hash
    output.starts[place] = input.starts[at] as number
    heads[found] = place + 1
  }
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
