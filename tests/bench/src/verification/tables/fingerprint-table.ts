import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { FingerprintCosts } from '../tasks/measure-fingerprints.js'

/** What one size gave. */
export interface FingerprintRow {
  size: number
  words: number
  /** The median of a quotation with the full texts, in milliseconds. */
  fullTextMs: number | undefined
  costs: FingerprintCosts | undefined
}

const HEAD = [
  'words',
  'made in ms',
  'bytes a word',
  'gzipped, bytes a word',
  'median ms',
  '÷ full text',
  'right verdicts',
  'changed words unseen',
  'rate',
]

/**
 * Makes the table of fingerprints.
 *
 * @param rows - The sizes; without costs where they could not be measured.
 * @returns The table, in Markdown.
 */
export function fingerprintTable(rows: readonly FingerprintRow[]): string {
  return toTable(
    HEAD,
    rows.map(({ size, words, fullTextMs, costs }) => {
      if (!costs) return [`${size}M`, 'failed', ...HEAD.slice(2).map(() => '–')]
      return [
        `${size}M`,
        formatNumber(costs.createMs),
        formatNumber(costs.bytes / words),
        formatNumber(costs.gzipBytes / words),
        formatNumber(costs.medianMs),
        formatRatio(costs.medianMs, fullTextMs),
        `${costs.right}/${costs.asked}`,
        `${costs.falseMatches}/${costs.spans}`,
        `${formatNumber((100 * costs.falseMatches) / costs.spans)} %`,
      ]
    }),
  )
}
