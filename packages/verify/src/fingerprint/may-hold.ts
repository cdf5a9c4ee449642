import { hashLetters } from '../fold/hash-letters.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'
import { visitHash, type JoinedPrints } from './join-prints.js'

/** A phrase, and where it is looked for. */
export interface MayHoldOptions {
  /** Letters. */
  codes: Uint16Array
  /** Index of the first letter of the phrase. */
  from: number
  /** Index after its last; the phrase has at least as many letters as a window. */
  to: number
  /** Says which sources are looked at. */
  accepts: (id: string) => boolean
}

/**
 * Says whether a phrase may stand in a fingerprint, from the start of a word on: whether all windows of the fingerprint
 * that lie within it have the hashes of the phrase.
 *
 * @param joined - The fingerprints.
 * @param options - The phrase, and which of them to look at.
 * @returns False only if it stands in none of them.
 */
export function mayHold(joined: JoinedPrints, { codes, from, to, accepts }: MayHoldOptions): boolean {
  return visitHash(
    joined,
    hashOf(codes, from),
    (print, word) => isLikeAt(print, word, codes, from, to) && accepts(print.reading.id),
  )
}

function isLikeAt(
  { firsts, startHashes, endHashes, wordCount }: Print,
  first: number,
  codes: Uint16Array,
  from: number,
  to: number,
): boolean {
  const shift = from - (firsts[first] as number)
  for (let word = first; word < wordCount; word++) {
    const start = (firsts[word] as number) + shift
    const end = (firsts[word + 1] as number) + shift
    if (start + PRINT_WINDOW <= to && hashOf(codes, start) !== startHashes[word]) return false
    if (end > to) return true
    if (end - PRINT_WINDOW >= from && hashOf(codes, end - PRINT_WINDOW) !== endHashes[word]) return false
  }
  // Here the source ends; the phrase does not stand there whole unless it does, too.
  return (firsts[wordCount] as number) + shift >= to
}

function hashOf(codes: Uint16Array, from: number): number {
  return shortenHash(hashLetters(codes, from, from + PRINT_WINDOW))
}
