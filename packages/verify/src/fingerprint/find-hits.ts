import { firstFrom } from '../first-from.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, type Print } from './fingerprint.js'
import { followRow } from './follow-row.js'
import { mayGoOn, type AcceptedPrints, type JoinedPrints } from './join-prints.js'

/** Places of one fingerprint where windows of a quotation stand, in the order of the quotation. */
export interface PrintHits {
  print: Print
  /** For each place, the word of the quotation. */
  quoted: number[]
  /** The word of the fingerprint. */
  words: number[]
  /** Index after the last letter of the quotation that goes on there. */
  ends: number[]
}

/** What hits are found by. */
export interface FindHitsOptions {
  /** The hashes of all windows of the quotation. */
  hashes: Uint16Array
  /** Which fingerprints are looked at. */
  accepted: AcceptedPrints
  /** A fingerprint that has fewer letters of the quotation in rows is of no use. */
  least: number
}

/**
 * Finds where windows of a quotation stand in fingerprints. A hash of sixteen bits is often the same by chance. So the
 * window of the source that ends with a word next must be the same, too: where letters of both go on from word to word, it
 * is.
 *
 * @param joined - The fingerprints.
 * @param pattern - The quotation.
 * @param options - Its hashes, and which fingerprints to look at.
 * @returns The fingerprints where enough of it stands, with the places.
 */
export function findHits(
  joined: JoinedPrints,
  pattern: Pattern,
  { hashes, accepted: { isAccepted, from, to }, least }: FindHitsOptions,
): PrintHits[] {
  const { firsts, wordCount } = pattern.words
  const isCompleted = pattern.completions.size > 0
  const { prints, bases, heads, entries } = joined
  // One list of all places first, since most fingerprints have few and are of no use.
  const at: number[] = []
  const quoted: number[] = []
  const words: number[] = []
  const ends: number[] = []
  const counts = new Uint32Array(prints.length)
  const counted = new Uint32Array(prints.length)
  /** The last row that was followed: the fingerprint, its end, and how far its letters stand from the quotation's. */
  let last = { index: -1, end: 0, shift: 0 }
  let runEnd = 0
  for (let word = 0; word < wordCount; word++) {
    const first = firsts[word] as number
    if (first >= runEnd) runEnd = endOfRun(pattern, word)
    if (first + PRINT_WINDOW > runEnd) continue
    const row = { hashes, first, runEnd, isCompleted }
    const head = heads[hashes[first] as number] as number
    const tail = heads[(hashes[first] as number) + 1] as number
    let index = 0
    for (let entry = firstFrom(entries, head, tail, from); entry < tail; entry++) {
      const place = entries[entry] as number
      if (place >= to) break
      // What a bracket completes may end with other letters.
      if (!isCompleted && !mayGoOn(joined, entry, hashes, first)) continue
      while (place >= (bases[index + 1] as number)) index++
      if (!isAccepted[index]) continue
      const print = prints[index] as Print
      const inPrint = place - (bases[index] as number)
      const shift = (print.firsts[inPrint] as number) - first
      const isSameRow = index === last.index && shift === last.shift && first + PRINT_WINDOW <= last.end
      const end = isSameRow ? last.end : followRow(print, inPrint, row)
      if (end === 0) continue
      if (!isSameRow) last = { index, end, shift }
      at.push(index)
      quoted.push(word)
      words.push(inPrint)
      ends.push(end)
      const before = counted[index] as number
      if (end <= before) continue
      counts[index] = (counts[index] as number) + end - Math.max(first, before)
      counted[index] = end
    }
  }
  const found = new Map<number, PrintHits>()
  for (const [index, print] of prints.entries()) {
    if ((counts[index] as number) >= least) found.set(index, { print, quoted: [], words: [], ends: [] })
  }
  if (found.size === 0) return []
  for (const [hit, index] of at.entries()) {
    const hits = found.get(index)
    hits?.quoted.push(quoted[hit] as number)
    hits?.words.push(words[hit] as number)
    hits?.ends.push(ends[hit] as number)
  }
  return [...found.values()]
}

function endOfRun({ words, marks }: Pattern, from: number): number {
  let word = from + 1
  while (word < words.wordCount && !marks.has(word)) word++
  return words.firsts[word] as number
}
