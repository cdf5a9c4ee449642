import { hashLetters } from './hash-letters.js'
import { createLetters, scanLetters, type Letters } from './scan-letters.js'
import { takeRoom } from './take-room.js'

/**
 * Receives some windows of a text, in order.
 *
 * @param hashes - The hash of each.
 * @param starts - The offset of the word that each begins with.
 * @param letters - The letters and words that they were made of.
 * @param count - How many there are; what stands after them in the arrays means nothing.
 * @returns True to stop.
 */
export type WindowSink = (hashes: Int32Array, letters: Letters, count: number) => boolean | undefined

/** Letters that are read in one go: few enough to stay in the nearest cache. */
const BLOCK = 1 << 13

/**
 * Hashes the windows of a stretch of text. A window is a number of letters from the start of a word on, whatever stands
 * between them; so it is the same in a clean text and in one whose spaces and hyphens were damaged.
 *
 * @param text - The text.
 * @param from - Offset to begin at.
 * @param to - Offset to end before.
 * @param length - Letters in a window.
 * @param sink - Receives the windows, in order.
 * @param reach - Only windows that so many letters follow from their start on. Default: all.
 */
export function scanWindows(
  text: string,
  from: number,
  to: number,
  length: number,
  sink: WindowSink,
  reach = length,
): void {
  const letters = createLetters(Math.min(BLOCK, to - from))
  const { codes, firsts, starts } = letters
  const { buffer, at } = takeRoom(4 * firsts.length)
  const hashes = new Int32Array(buffer, at, firsts.length)
  let index = from
  letters.isOpen = false
  while (index < to) {
    const stop = scanLetters(text, index, to, letters, letters.isOpen)
    const { letterCount, wordCount } = letters
    let count = wordCount
    while (count > 0 && (firsts[count - 1] as number) + reach > letterCount) count--
    for (let word = 0; word < count; word++) {
      const first = firsts[word] as number
      hashes[word] = hashLetters(codes, first, first + length)
    }
    if (sink(hashes, letters, count) || stop >= to) return
    // A window that the room cut is read again at the head of the next round.
    const isCut = count < wordCount && (starts[count] as number) > index
    if (isCut) letters.isOpen = false
    index = isCut ? (starts[count] as number) : stop
  }
}
