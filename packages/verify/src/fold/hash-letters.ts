/** Multiplier of the polynomial hash: odd, and large enough to spread over 32 bits. */
const MULTIPLIER = 0x01000193
const SQUARE = Math.imul(MULTIPLIER, MULTIPLIER)
const CUBE = Math.imul(SQUARE, MULTIPLIER)
const FOURTH = Math.imul(CUBE, MULTIPLIER)

/**
 * Hashes letters: a polynomial modulo 2 to the 32nd, four letters at a time, since four products can be computed at once.
 *
 * @param codes - Letters.
 * @param from - Index of the first.
 * @param to - Index after the last.
 * @param start - The hash of the letters before them, if theirs is to be continued.
 * @returns The hash.
 */
export function hashLetters(codes: Uint16Array, from: number, to: number, start = 0): number {
  let hash = start
  let index = from
  for (; index + 4 <= to; index += 4) {
    const first = Math.imul(codes[index] as number, CUBE)
    const second = Math.imul(codes[index + 1] as number, SQUARE)
    const third = Math.imul(codes[index + 2] as number, MULTIPLIER)
    hash = (Math.imul(hash, FOURTH) + first + second + third + (codes[index + 3] as number)) | 0
  }
  for (; index < to; index++) hash = (Math.imul(hash, MULTIPLIER) + (codes[index] as number)) | 0
  return hash
}
