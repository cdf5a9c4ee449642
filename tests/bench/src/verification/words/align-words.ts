/** How a quotation's words lie in a passage. */
export interface WordAlignment {
  /** The passage's words it covers, half-open. */
  start: number
  end: number
  /** Words that differ: replaced, left out or added. */
  cost: number
  /** Where they differ. */
  differences: { quoted: string; source: string }[]
}

/**
 * Finds the stretch of a passage that a quotation differs least from, by the edit distance over words with free ends.
 *
 * @param quoted - The words of the quotation.
 * @param passage - The words of the passage.
 * @returns The best alignment.
 */
export function alignWords(quoted: readonly string[], passage: readonly string[]): WordAlignment {
  const width = passage.length + 1
  const costs = new Uint16Array((quoted.length + 1) * width)
  for (let row = 1; row <= quoted.length; row++) {
    const word = quoted[row - 1]
    let cell = row * width
    costs[cell] = row
    for (let column = 1; column < width; column++) {
      cell++
      const kept = (costs[cell - width - 1] as number) + (passage[column - 1] === word ? 0 : 1)
      const gap = Math.min(costs[cell - 1] as number, costs[cell - width] as number) + 1
      costs[cell] = Math.min(kept, gap)
    }
  }
  const lastRow = costs.subarray(quoted.length * width)
  let end = 0
  for (let column = 1; column < width; column++) {
    // Of equal ends the last one: an earlier one leaves words of the quotation over.
    if ((lastRow[column] as number) <= (lastRow[end] as number)) end = column
  }
  const cost = lastRow[end] as number

  const differences: { quoted: string; source: string }[] = []
  let row = quoted.length
  let column = end
  while (row > 0) {
    const cell = row * width + column
    const here = costs[cell] as number
    const isSame = column > 0 && quoted[row - 1] === passage[column - 1]
    if (isSame && costs[cell - width - 1] === here) {
      row--
      column--
    } else if (column > 0 && costs[cell - width - 1] === here - 1 && !isSame) {
      differences.push({ quoted: quoted[--row] as string, source: passage[--column] as string })
    } else if (costs[cell - width] === here - 1) {
      differences.push({ quoted: quoted[--row] as string, source: '' })
    } else {
      differences.push({ quoted: '', source: passage[--column] as string })
    }
  }
  return { start: column, end, cost, differences: differences.reverse() }
}
