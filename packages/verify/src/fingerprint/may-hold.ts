import { hashLetters } from '../fold/hash-letters.js'
import { PRINT_WINDOW, shortenHash, type MayHold, type Print } from './fingerprint.js'
import { distanceToNext, hashOfNext, listAccepted, visitHash, type JoinedPrints } from './join-prints.js'

/**
 * Makes the test of phrases.
 *
 * @param joined - The fingerprints.
 * @param ids - Which of them are looked at. Default: all.
 * @returns The test.
 */
export function createMayHold(joined: JoinedPrints, ids?: ReadonlySet<string>): MayHold {
  const accepted = listAccepted(joined, ids)
  return (codes, from, to) =>
    visitHash(joined, accepted, hashOf(codes, from), (print, word, entry) => {
      const next = from + distanceToNext(joined, entry)
      if (next + PRINT_WINDOW <= to && hashOf(codes, next) !== hashOfNext(joined, entry)) return false
      return isLikeAt(print, word, codes, from, to)
    })
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
