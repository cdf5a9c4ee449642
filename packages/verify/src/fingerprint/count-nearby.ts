import type { Words } from '../fold/words.js'
import type { PrintHits } from './find-hits.js'

/**
 * Counts the letters of a quotation that stand close together in a fingerprint, in rows: where the most of them do.
 *
 * @param hits - The places where some stand.
 * @param quoted - The words of the quotation.
 * @param reach - The letters of the source that are close together.
 * @returns How many do at most.
 */
export function countNearby(
  { print, quoted, words, ends }: PrintHits,
  { firsts }: Words,
  reach: number,
): number {
  const order = Array.from(words.keys()).sort((a, b) => (words[a] as number) - (words[b] as number))
  /** For each place in the order of the source, the letters of rows up to its own. */
  const sums: number[] = []
  let sum = 0
  let counted = 0
  let from = 0
  let most = 0
  for (const hit of order) {
    const first = print.firsts[words[hit] as number] as number
    const end = first + (ends[hit] as number) - (firsts[quoted[hit] as number] as number)
    if (end > counted) {
      sum += end - Math.max(first, counted)
      counted = end
    }
    sums.push(sum)
    while (first - (print.firsts[words[order[from] as number] as number] as number) > reach) from++
    most = Math.max(most, sum - (sums[from - 1] ?? 0))
  }
  return most
}
