import { hashLetters } from '../fold/hash-letters.js'
import type { Words } from '../fold/words.js'
import { PRINT_WINDOW, shortenHash, type Print } from './fingerprint.js'

/**
 * Counts the letters of a quotation that words of a fingerprint can prove at most: those in windows that any of the words
 * has, wherever. It costs much less than to lay the quotation on them.
 *
 * @param words - The words of the quotation.
 * @param print - The fingerprint.
 * @param range - The words of the fingerprint.
 * @param range.from - Index of the first.
 * @param range.to - Index after the last.
 * @returns The number of letters.
 */
export function limitProved(
  { codes, letterCount }: Words,
  { startHashes, endHashes }: Print,
  { from, to }: { from: number; to: number },
): number {
  const hashes = new Set<number>()
  for (let word = from; word < to; word++) {
    hashes.add(startHashes[word] as number)
    hashes.add(endHashes[word] as number)
  }
  let count = 0
  let covered = 0
  for (let letter = 0; letter + PRINT_WINDOW <= letterCount; letter++) {
    const end = letter + PRINT_WINDOW
    if (!hashes.has(shortenHash(hashLetters(codes, letter, end)))) continue
    count += end - Math.max(letter, covered)
    covered = end
  }
  return count
}
