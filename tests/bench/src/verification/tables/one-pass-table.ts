import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { OnePassCosts } from '../tasks/measure-one-pass.js'

const HEAD = [
  'words',
  'one pass ms',
  'MB/s',
  'index + quotations ms',
  'indexOf ms',
  'one pass ÷ index',
  'one pass ÷ indexOf',
  'other answers than the index',
]

/**
 * Makes the table of one pass without an index.
 *
 * @param rows - Millions of words, and the costs; undefined where they could not be measured.
 * @returns The table, in Markdown.
 */
export function onePassTable(rows: readonly { size: number; costs: OnePassCosts | undefined }[]): string {
  return toTable(
    HEAD,
    rows.map(({ size, costs }) => {
      if (!costs) return [`${size}M`, 'failed', ...HEAD.slice(2).map(() => '–')]
      return [
        `${size}M`,
        formatNumber(costs.onePassMs),
        formatNumber(costs.bytes / 1000 / costs.onePassMs),
        formatNumber(costs.indexMs),
        formatNumber(costs.indexOfMs),
        formatRatio(costs.onePassMs, costs.indexMs),
        formatRatio(costs.onePassMs, costs.indexOfMs),
        `${costs.different}/${costs.queries}`,
      ]
    }),
  )
}
