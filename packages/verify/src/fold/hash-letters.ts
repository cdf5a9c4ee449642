/** Multiplier of the polynomial hash: odd, and large enough to spread over 32 bits. */
export const MULTIPLIER = 0x01000193

/**
 * Hashes letters: a polynomial modulo 2 to the 32nd.
 *
 * @param codes - Letters.
 * @param from - Index of the first.
 * @param to - Index after the last.
 * @returns The hash.
 */
export function hashLetters(codes: Uint16Array, from: number, to: number): number {
  let hash = 0
  for (let index = from; index < to; index++)
    hash = (Math.imul(hash, MULTIPLIER) + (codes[index] as number)) | 0
  return hash
}
