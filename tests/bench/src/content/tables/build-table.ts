import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { BuildResult } from '../measure-builds.js'

/**
 * Makes the table of what builds cost.
 *
 * @param results - Our own package, then the made-up ones, the smallest first.
 * @returns The table, in Markdown.
 */
export function buildTable(results: readonly BuildResult[]): string {
  const [own, ...madeUp] = results
  const [first] = madeUp
  const measured = [own, ...madeUp].filter((result) => result !== undefined)
  return toTable(
    ['package', 'documents', 'records', 'words', 's', 'ms a record', 'peak MB', 'time ÷', 'peak ÷'],
    measured.map(({ name, words, costs }) => [
      name,
      formatNumber(costs?.documents),
      formatNumber(costs?.records),
      formatNumber(words || undefined),
      formatNumber(costs && costs.ms / 1000),
      formatNumber(costs && costs.ms / costs.records),
      formatNumber(costs && costs.peakBytes / 1e6),
      formatRatio(costs?.ms, first?.costs?.ms),
      formatRatio(costs?.peakBytes, first?.costs?.peakBytes),
    ]),
  )
}
