import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import { medianOfAll, type PeerRow } from './peer-table.js'

/**
 * Makes the table of how the time of a quotation grows with the corpus.
 *
 * @param sizes - Millions of words, smallest first, with the peers at that size in the same order.
 * @returns The table, in Markdown.
 */
export function growthTable(sizes: readonly { size: number; rows: readonly PeerRow[] }[]): string {
  const names = sizes[0]?.rows.map(({ name }) => name) ?? []
  const head = sizes.flatMap(({ size }, index) => {
    const previous = sizes[index - 1]
    return [`${size}M ms`, ...(previous ? [`${size}M ÷ ${previous.size}M`] : [])]
  })
  return toTable(
    ['peer', ...head],
    names.map((name, row) => {
      const medians = sizes.map(({ rows }) => {
        const result = rows[row]?.result
        // The first few answers of a stopped peer are no fair sample.
        return result?.end === 'done' ? medianOfAll(result) : undefined
      })
      const cells = medians.flatMap((value, index) => [
        formatNumber(value),
        ...(index > 0 ? [formatRatio(value, medians[index - 1])] : []),
      ])
      return [name, ...cells]
    }),
  )
}
