import { quantile, median } from '../../measure/statistics.js'
import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { PeerResult, Share } from '../peer-result.js'
import { QUERY_KINDS } from '../queries/query.js'

/** A peer with its result. */
export interface PeerRow {
  name: string
  result: PeerResult
}

const HEAD = [
  'peer',
  'index ms',
  'index MB',
  'median ms',
  'p99 ms',
  'V ms',
  'T ms',
  'A ms',
  'N ms',
  'all s',
  'V',
  'T',
  'A',
  'N',
  'words',
  'median ÷ ours',
  'all ÷ ours',
]

/**
 * Makes the table of the peers at one size.
 *
 * @param rows - The peers. The first is ours.
 * @returns The table, in Markdown.
 */
export function peerTable(rows: readonly PeerRow[]): string {
  const ours = rows[0]?.result
  return toTable(
    HEAD,
    rows.map(({ name, result }) => {
      const all = QUERY_KINDS.flatMap((kind) => result.times[kind])
      return [
        name + progressOf(result),
        formatNumber(result.indexMs),
        formatMemory(result),
        formatNumber(medianOf(all)),
        formatNumber(all.length > 0 ? quantile(all, 0.99) : undefined),
        ...QUERY_KINDS.map((kind) => formatNumber(medianOf(result.times[kind]))),
        formatWhole(result),
        ...QUERY_KINDS.map((kind) => formatShare(result.right[kind])),
        formatShare(result.named),
        formatRatio(medianOf(all), ours && medianOfAll(ours)),
        formatRatio(result.wholeMs, ours?.wholeMs),
      ]
    }),
  )
}

/**
 * Finds the median time over the quotations of all kinds.
 *
 * @param result - What was measured.
 * @returns Milliseconds; undefined if nothing was asked.
 */
export function medianOfAll({ times }: PeerResult): number | undefined {
  return medianOf(QUERY_KINDS.flatMap((kind) => times[kind]))
}

function medianOf(values: readonly number[]): number | undefined {
  return values.length > 0 ? median(values) : undefined
}

function progressOf({ end, indexMs, asked, queries }: PeerResult): string {
  if (end === 'done') return ''
  const progress = indexMs === undefined ? 'while making its index' : `at ${asked} of ${queries}`
  return ` (${end} ${progress})`
}

function formatMemory({ heapBytes, bytesElsewhere }: PeerResult): string {
  if (heapBytes === undefined) return '–'
  const heap = formatNumber(heapBytes / 1e6)
  return bytesElsewhere ? `${heap} + ${formatNumber(bytesElsewhere / 1e6)}` : heap
}

function formatWhole({ wholeMs, asked, queries }: PeerResult): string {
  if (wholeMs === undefined) return '–'
  return (asked < queries ? '≈ ' : '') + formatNumber(wholeMs / 1000)
}

function formatShare({ right, asked }: Share): string {
  return asked === 0 ? '–' : `${right}/${asked}`
}
