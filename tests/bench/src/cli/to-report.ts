import { formatNumber, formatRatio } from '../report/format-number.js'
import { toTable } from '../report/to-table.js'
import { versionOf } from '../report/version-of.js'
import type { CheckResult } from './measure-check.js'
import type { StartResult } from './measure-start.js'

/** All that was measured. */
export interface ReportInput {
  starts: readonly StartResult[]
  checks: readonly CheckResult[]
}

/**
 * Writes the report.
 *
 * @param input - All that was measured.
 * @returns The report, in Markdown.
 */
export function toReport({ starts, checks }: ReportInput): string {
  return [
    '## Command line',
    ...(starts.length > 0
      ? [
          '### Start',
          startTable(starts),
          `With prettier ${versionOf('prettier')} and textlint ${versionOf('textlint')}. The median of new processes, which took turns. "over" is the time beyond 1.5 times that of an empty program of Node; for \`--version\` the aim is 30 ms at most.`,
        ]
      : []),
    ...(checks.length > 0
      ? [
          '### Check of many manuscripts',
          checkTable(checks),
          `Made-up manuscripts of 2,000 words with 20 quotations each that are cited to the packages; one in ten has a wrong word, and one in ten stands in no source. Each content package has the fingerprint of a source of 20,000 words and 50 records. Of three runs of each, the one of median length. "MB/s a core" is by the processor time of all threads together. textlint ${versionOf('textlint')} runs textlint-rule-write-good ${versionOf('textlint-rule-write-good')} with its default options, on fewer files; it checks something else, and stands here for scale.`,
        ]
      : []),
  ].join('\n\n')
}

function startTable(starts: readonly StartResult[]): string {
  const [empty] = starts
  return toTable(
    ['command', 'ms', '÷ node', 'over, ms'],
    starts.map(({ name, ms }) => [
      `\`${name}\``,
      formatNumber(ms),
      formatRatio(ms, empty?.ms),
      empty ? String(Math.round(ms - 1.5 * empty.ms)) : '–',
    ]),
  )
}

function checkTable(checks: readonly CheckResult[]): string {
  return toTable(
    ['command', 'files', 'packages', 'threads', 'words', 's', 'MB/s', 'MB/s a core', 'peak MB'],
    checks.map(({ name, manuscripts, packages, threads, words, bytes, costs }) => [
      name,
      formatNumber(manuscripts),
      formatNumber(packages || undefined),
      formatNumber(threads),
      formatNumber(words),
      formatNumber(costs.seconds),
      formatNumber(bytes / 1e6 / costs.seconds),
      formatNumber(bytes / 1e6 / costs.cpuSeconds),
      formatNumber(costs.peakBytes / 1e6),
    ]),
  )
}
