import type { BundleSize } from '../../measure/measure-bundle.js'
import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'

/**
 * Makes the table of bundle sizes.
 *
 * @param sizes - The bundles. The first is ours.
 * @returns The table, in Markdown.
 */
export function bundleTable(sizes: readonly BundleSize[]): string {
  const kilobytes = (bytes: number | undefined): string => formatNumber(bytes && bytes / 1000)
  return toTable(
    ['bundle', 'KB', 'KB gzipped', 'gzipped ÷ ours'],
    sizes.map(({ name, bytes, gzipBytes }) => [
      name,
      kilobytes(bytes),
      kilobytes(gzipBytes),
      formatRatio(gzipBytes, sizes[0]?.gzipBytes),
    ]),
  )
}
