import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { IndexCosts } from '../tasks/measure-index.js'

const HEAD = [
  'words',
  'index ms',
  'first ms',
  'MB/s',
  'scan MB/s',
  'indexOf MB/s',
  'index ÷ scan',
  'index ÷ indexOf',
  'typed arrays, bytes a word',
  'memory, bytes a word',
  'saved, bytes a word',
  'save ms',
  'load ms',
  'load ÷ index',
]

/** What one size gave. */
export interface IndexRow {
  size: number
  words: number
  costs: IndexCosts | undefined
}

/**
 * Makes the table of what an index costs.
 *
 * @param rows - The sizes; without costs where they could not be measured.
 * @returns The table, in Markdown.
 */
export function indexTable(rows: readonly IndexRow[]): string {
  return toTable(
    HEAD,
    rows.map(({ size, words, costs }) => {
      if (!costs) return [`${size}M`, 'failed', ...HEAD.slice(2).map(() => '–')]
      const speed = (ms: number): string => formatNumber(costs.bytes / 1000 / ms)
      const perWord = (bytes: number): string => formatNumber(bytes / words)
      return [
        `${size}M`,
        formatNumber(costs.buildMs),
        formatNumber(costs.firstBuildMs),
        speed(costs.buildMs),
        speed(costs.scanMs),
        speed(costs.indexOfMs),
        formatRatio(costs.buildMs, costs.scanMs),
        formatRatio(costs.buildMs, costs.indexOfMs),
        perWord(costs.bufferBytes),
        perWord(costs.heapBytes),
        perWord(costs.savedBytes),
        formatNumber(costs.saveMs),
        formatNumber(costs.loadMs),
        formatRatio(costs.loadMs, costs.buildMs),
      ]
    }),
  )
}
