import { PRINT_WINDOW, type Print } from './fingerprint.js'

/** Letters of a quotation that a row may have. */
export interface Row {
  /** The hashes of all windows of the quotation. */
  hashes: Uint16Array
  /** Index of the first letter. */
  first: number
  /** Index after the last letter before the next mark. */
  runEnd: number
  /** Set where a bracket completes words, which then may end with other letters. */
  isCompleted: boolean
}

/**
 * Finds the row of letters that a quotation and a fingerprint both have from a word on.
 *
 * @param print - The fingerprint.
 * @param from - Index of the word in it.
 * @param row - The letters of the quotation.
 * @returns Index after the last letter of the row; 0 where there is none.
 */
export function followRow(
  { firsts, endHashes, wordCount }: Print,
  from: number,
  { hashes, first, runEnd, isCompleted }: Row,
): number {
  const shift = first - (firsts[from] as number)
  let rowEnd = 0
  for (let word = from; word < wordCount; word++) {
    const end = (firsts[word + 1] as number) + shift
    if (end > runEnd) return rowEnd > 0 || !isCompleted ? rowEnd : runEnd
    if (end < first + PRINT_WINDOW) continue
    if (hashes[end - PRINT_WINDOW] !== endHashes[word]) return rowEnd
    rowEnd = end
  }
  return rowEnd
}
