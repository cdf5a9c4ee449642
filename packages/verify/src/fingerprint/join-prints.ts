import { firstFrom } from '../first-from.js'
import { PRINT_WINDOW, type Print } from './fingerprint.js'

/** There is a head for each hash of 16 bits. */
const HASHES = 1 << 16

/** Stands for the ids of all sources. */
const EVERY: ReadonlySet<string> = new Set()

/** Windows farther apart than this are not compared beforehand. */
const FAR = 255

/** What is next has the hash in its lower bits, and above them how far away it is. */
const HASH_BITS = 16

/** Fingerprints with one index of the windows of them all. */
export interface JoinedPrints {
  prints: readonly Print[]
  /** For each and after the last, the number of words before it. */
  bases: Uint32Array
  /** Words by start hash: for each hash, the index of its first entry. */
  heads: Uint32Array
  /** For each entry, the index of the word, counted over all; those of one hash in order. */
  entries: Uint32Array
  /**
   * For each entry, the hash of the first window that ends with a word and does not begin before it, and how many letters
   * later it begins; {@link FAR} for more, and where there is none.
   */
  nexts: Uint32Array
  /** Those of them that are looked at, by the ids of their sources: many quotations are looked for in the same ones. */
  accepted: WeakMap<ReadonlySet<string>, AcceptedPrints>
}

/**
 * Indexes the windows of fingerprints by a counting sort. It takes eight bytes a word.
 *
 * @param prints - The fingerprints.
 * @returns Them with their index.
 */
export function joinPrints(prints: readonly Print[]): JoinedPrints {
  const heads = new Uint32Array(HASHES + 1)
  const bases = new Uint32Array(prints.length + 1)
  for (const [index, { startHashes, wordCount }] of prints.entries()) {
    bases[index + 1] = (bases[index] as number) + wordCount
    countHashes(startHashes, heads)
  }
  for (let hash = 0; hash < HASHES; hash++)
    heads[hash + 1] = (heads[hash + 1] as number) + (heads[hash] as number)
  const count = bases[prints.length] as number
  const entries = new Uint32Array(count)
  const nexts = new Uint32Array(count)
  const free = heads.slice()
  for (const [index, print] of prints.entries())
    enter(print, bases[index] as number, { entries, nexts, free })
  return { prints, bases, heads, entries, nexts, accepted: new WeakMap() }
}

function countHashes(hashes: Uint16Array, heads: Uint32Array): void {
  for (const hash of hashes) heads[hash + 1] = (heads[hash + 1] as number) + 1
}

/** Where entries are written. */
interface Entered extends Pick<JoinedPrints, 'entries' | 'nexts'> {
  /** For each hash, the index of the first entry that is free. */
  free: Uint32Array
}

function enter(
  { startHashes, endHashes, firsts, wordCount }: Print,
  base: number,
  { entries, nexts, free }: Entered,
): void {
  let last = 0
  for (let word = 0; word < wordCount; word++) {
    const hash = startHashes[word] as number
    const entry = free[hash] as number
    free[hash] = entry + 1
    entries[entry] = base + word
    const least = (firsts[word] as number) + PRINT_WINDOW
    while (last < wordCount && (firsts[last + 1] as number) < least) last++
    const distance = last < wordCount ? Math.min(FAR, (firsts[last + 1] as number) - least) : FAR
    nexts[entry] = (distance << HASH_BITS) | (endHashes[last] ?? 0)
  }
}

/** Which fingerprints are looked at. */
export interface AcceptedPrints {
  /** For each, whether it is. */
  isAccepted: readonly boolean[]
  /** They all stand within these words, counted over all: of one source among many, few entries are looked at. */
  from: number
  to: number
}

/**
 * Lists the fingerprints that are looked at.
 *
 * @param joined - The fingerprints.
 * @param ids - The ids of the sources that are looked at. Default: all.
 * @returns Which they are.
 */
export function listAccepted(joined: JoinedPrints, ids: ReadonlySet<string> = EVERY): AcceptedPrints {
  const known = joined.accepted.get(ids)
  if (known) return known
  const { prints, bases } = joined
  const isAccepted = prints.map(({ reading }) => ids === EVERY || ids.has(reading.id))
  const accepted = {
    isAccepted,
    from: bases[Math.max(0, isAccepted.indexOf(true))] as number,
    to: bases[isAccepted.lastIndexOf(true) + 1] as number,
  }
  joined.accepted.set(ids, accepted)
  return accepted
}

/**
 * Says how far the next window of a fingerprint that ends with a word is from one that begins with a word.
 *
 * @param joined - The fingerprints.
 * @param entry - Index of the entry of the window.
 * @returns How many letters later it begins; more than it may be where there is none.
 */
export function distanceToNext({ nexts }: JoinedPrints, entry: number): number {
  return (nexts[entry] as number) >> HASH_BITS
}

/**
 * Gives the hash of that window.
 *
 * @param joined - The fingerprints.
 * @param entry - Index of the entry.
 * @returns The hash; any where there is no such window.
 */
export function hashOfNext({ nexts }: JoinedPrints, entry: number): number {
  return (nexts[entry] as number) & (HASHES - 1)
}

/**
 * Says whether a quotation may go on as a fingerprint does after a window that both have.
 *
 * @param joined - The fingerprints.
 * @param entry - Index of the entry of the window.
 * @param hashes - The hashes of all windows of the quotation.
 * @param first - Index of the window among them.
 * @returns False if the next window of the fingerprint that ends with a word is not the quotation's, too.
 */
export function mayGoOn(joined: JoinedPrints, entry: number, hashes: Uint16Array, first: number): boolean {
  const distance = distanceToNext(joined, entry)
  return distance === FAR || hashes[first + distance] === hashOfNext(joined, entry)
}

/**
 * Visits the words whose start windows have a hash.
 *
 * @param joined - The fingerprints.
 * @param accepted - Which of them are looked at.
 * @param hash - The hash.
 * @param visit - Is given a fingerprint, the index of the word in it, and that of the entry; true ends the visit.
 * @returns Whether it was ended.
 */
export function visitHash(
  { prints, bases, heads, entries }: JoinedPrints,
  { isAccepted, from, to }: AcceptedPrints,
  hash: number,
  visit: (print: Print, word: number, entry: number) => boolean,
): boolean {
  const last = heads[hash + 1] as number
  let print = 0
  for (let entry = firstFrom(entries, heads[hash] as number, last, from); entry < last; entry++) {
    const word = entries[entry] as number
    if (word >= to) break
    while (word >= (bases[print + 1] as number)) print++
    if (isAccepted[print] && visit(prints[print] as Print, word - (bases[print] as number), entry))
      return true
  }
  return false
}
