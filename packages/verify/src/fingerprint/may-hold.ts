import { hashLetters } from '../fold/hash-letters.js'
import { findWord } from '../fold/words.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'

/**
 * Says whether a phrase may stand in a fingerprint, from the start of a word on: whether all windows of the fingerprint
 * that lie within it have the hashes of the phrase.
 *
 * @param print - The fingerprint.
 * @param codes - Letters.
 * @param from - Index of the first letter of the phrase.
 * @param to - Index after its last; the phrase has at least as many letters as a window.
 * @returns False only if it does not stand there.
 */
export function mayHold(print: Print, codes: Uint16Array, from: number, to: number): boolean {
  const { heads, entries, starts, wordCount } = print
  const hash = hashOf(codes, from)
  const last = heads[hash + 1] as number
  for (let entry = heads[hash] as number; entry < last; entry++) {
    if (isLikeAt(print, findWord(starts, wordCount, entries[entry] as number), codes, from, to)) return true
  }
  return false
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
