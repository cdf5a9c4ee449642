import { align } from '../align/align.js'
import { findWord, type Words } from '../fold/words.js'
import { listWindows, lookUp, type Candidate } from '../locate/candidates.js'
import { findPassages } from '../locate/find-passages.js'
import { extentOf, measure, type Located } from '../locate/lay-on.js'
import type { Pattern } from '../quotation/pattern.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'
import { createBeginTest, createLetterProof } from './prove-letters.js'

/** A quotation laid on words that only a fingerprint is known of. */
export interface LocatedInPrint extends Located {
  print: Print
  /** Index in the fingerprint of the first word that the quotation is laid on. */
  firstWord: number
}

/** Words around a passage that a quotation is laid on. */
const ROOM = 12

/**
 * Finds the passages of a fingerprint that a quotation may come from, and lays it on them.
 *
 * @param print - The fingerprint.
 * @param pattern - The quotation.
 * @returns The passages.
 */
export function locateInPrint(print: Print, pattern: Pattern): LocatedInPrint[] {
  const { reading } = print
  const buckets = lookUp(print.heads, listWindows(pattern, PRINT_WINDOW), shortenHash)
  return findPassages(pattern, {
    buckets,
    entries: print.entries,
    windows: buckets.length,
    locator: (offset, word) =>
      mayStand(print, pattern, offset, word) ? { reading, word, offset } : undefined,
  }).map(([chief]) => layOnWords(print, pattern, chief as Candidate))
}

/**
 * Says whether the words of a window may be those of a place with the same hash. Hashes of 16 bits are the same by chance
 * in every long source; then the words hardly ever end at the same letters, too. A space or a hyphen may stand on one
 * side only, so that one side may have ends that the other has not.
 */
function mayStand(
  { firsts, starts, wordCount }: Print,
  { words }: Pattern,
  offset: number,
  word: number,
): boolean {
  let at = findWord(starts, wordCount, offset)
  let quoted = word
  const base = firsts[at] as number
  const quotedBase = words.firsts[quoted] as number
  let [missing, added] = [0, 0]
  let end = (firsts[++at] ?? Infinity) - base
  let quotedEnd = (words.firsts[++quoted] ?? Infinity) - quotedBase
  while (end < PRINT_WINDOW || quotedEnd < PRINT_WINDOW) {
    const isBehind = end <= quotedEnd
    if (end < quotedEnd) missing++
    else if (quotedEnd < end) added++
    if (quotedEnd <= end) quotedEnd = (words.firsts[++quoted] ?? Infinity) - quotedBase
    if (isBehind) end = (firsts[++at] ?? Infinity) - base
  }
  return missing === 0 || added === 0
}

function layOnWords(print: Print, pattern: Pattern, candidate: Candidate): LocatedInPrint {
  const { reading, starts, wordCount } = print
  const length = (starts[wordCount - 1] as number) + 1
  const extent = extentOf(pattern, candidate, length, ROOM)
  const firstWord = findWord(starts, wordCount, extent.start)
  const lastWord = findWord(starts, wordCount, extent.end)
  const source = takeWords(print, firstWord, lastWord + 1)
  const sides = {
    pattern,
    source,
    proves: createLetterProof(print, pattern, firstWord),
    mayBegin: createBeginTest(print, pattern, firstWord),
  }
  const at = findWord(starts, wordCount, candidate.offset) - firstWord
  const alignment = align(sides, candidate.word, at)
  return { reading, sides, alignment, print, firstWord, ...measure(sides, alignment) }
}

/** Words of a fingerprint, as if they had been read from a text. */
function takeWords({ firsts, starts, ends }: Print, from: number, to: number): Words {
  const base = firsts[from] as number
  const letterCount = (firsts[to] as number) - base
  const letterEnds = new Uint32Array(letterCount)
  for (let word = from; word < to; word++)
    letterEnds[(firsts[word + 1] as number) - base - 1] = ends[word] as number
  return {
    text: '',
    codes: new Uint16Array(letterCount),
    ends: letterEnds,
    letterCount,
    firsts: Uint32Array.from(firsts.subarray(from, to + 1), (letter) => letter - base),
    starts: starts.subarray(from, to),
    wordCount: to - from,
    isOpen: false,
  }
}
