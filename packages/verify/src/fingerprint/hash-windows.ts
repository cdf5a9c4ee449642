import { MULTIPLIER, hashLetters } from '../fold/hash-letters.js'
import { takeRoom } from '../fold/take-room.js'
import { PRINT_WINDOW, shortenHash } from './fingerprint.js'

/** What the letter that leaves a window has been multiplied with. */
const LEAVING = Array.from({ length: PRINT_WINDOW }).reduce<number>(
  (product) => Math.imul(product, MULTIPLIER),
  1,
)

/**
 * Hashes every window of letters as a fingerprint does.
 *
 * @param codes - Letters.
 * @param count - How many there are.
 * @returns The hash of the window that begins with each of them, as far as there is one.
 */
export function hashWindows(codes: Uint16Array, count: number): Uint16Array {
  if (count < PRINT_WINDOW) return new Uint16Array(0)
  const windows = count - PRINT_WINDOW + 1
  const { buffer, at: from } = takeRoom(2 * windows)
  const hashes = new Uint16Array(buffer, from, windows)
  let hash = hashLetters(codes, 0, PRINT_WINDOW)
  hashes[0] = shortenHash(hash)
  for (let at = 1; at < hashes.length; at++) {
    const added = codes[at + PRINT_WINDOW - 1] as number
    hash = (Math.imul(hash, MULTIPLIER) + added - Math.imul(codes[at - 1] as number, LEAVING)) | 0
    hashes[at] = shortenHash(hash)
  }
  return hashes
}
