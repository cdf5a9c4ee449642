import type { BundleSize } from '../../measure/measure-bundle.js'
import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { PackageCosts } from '../measure-packages.js'

const kilobytes = (bytes: number | undefined): string =>
  formatNumber(bytes === undefined ? undefined : bytes / 1000)

const both = (size: BundleSize | undefined): string =>
  size?.bytes === undefined ? '–' : `${kilobytes(size.bytes)} (${kilobytes(size.gzipBytes)})`

/**
 * Makes the table of what packages of data cost.
 *
 * @param packages - The packages, ours first.
 * @returns The table, in Markdown.
 */
export function packageTable(packages: readonly PackageCosts[]): string {
  const [own] = packages
  return toTable(
    [
      'package',
      'records',
      'installed KB',
      'import ms',
      'whole KB (gzipped)',
      'one record KB (gzipped)',
      'one record ÷ ours',
    ],
    packages.flatMap((item) => [
      [
        item.name,
        `${formatNumber(item.count)}`,
        kilobytes(item.installedBytes),
        formatNumber(item.importMs),
        both(item.whole),
        both(item.record),
        formatRatio(item.record?.bytes, own?.record?.bytes),
      ],
      ...(item.documents ?? []).map((size) => [`its ${size.name}`, '–', '–', '–', both(size), '–', '–']),
    ]),
  )
}

/**
 * Makes the table of what one record costs in each package.
 *
 * @param packages - The packages, ours first.
 * @returns The table, in Markdown.
 */
export function perRecordTable(packages: readonly PackageCosts[]): string {
  const perRecord = (value: number | undefined, { count }: PackageCosts): number | undefined =>
    value === undefined ? undefined : value / count
  const columns = (item: PackageCosts): (number | undefined)[] => [
    perRecord(item.installedBytes, item),
    perRecord(item.importMs === undefined ? undefined : item.importMs * 1000, item),
    perRecord(item.whole?.bytes, item),
  ]
  const own = packages[0] && columns(packages[0])
  return toTable(
    ['package', 'a record', 'installed B', '÷ ours', 'import µs', '÷ ours', 'bundled whole B', '÷ ours'],
    packages.map((item) => [
      item.name,
      item.recordName,
      ...columns(item).flatMap((value, index) => [formatNumber(value), formatRatio(value, own?.[index])]),
    ]),
  )
}
