import { sum } from '../../measure/statistics.js'
import { comparePaired, fastestOf } from '../../measure/time-in-turns.js'
import { formatNumber } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { PipelinesCosts } from '../tasks/measure-pipelines.js'

/**
 * Makes the table of what plugins add to pipelines.
 *
 * @param costs - What the pipelines cost.
 * @returns The table, in Markdown.
 */
export function pipelineTable({ pipelines, documents, bytes }: PipelinesCosts): string {
  const timesOf = new Map(pipelines.map(({ key, times }) => [key, times]))
  return toTable(
    ['pipeline', '÷ without the last plugin', 'by rounds', 'ms', 'ms/MB', 'same HTML as without plugins'],
    pipelines.map(({ name, base, times, same }) => {
      const baseTimes = base === undefined ? undefined : timesOf.get(base)
      const ratio = baseTimes && comparePaired(times, baseTimes)
      const ms = sum(fastestOf(times))
      return [
        name,
        ratio ? `${ratio.fastest.toFixed(3)}×` : '–',
        ratio ? `${ratio.median.toFixed(3)}×` : '–',
        formatNumber(ms),
        formatNumber(ms / (bytes / 1e6)),
        base === undefined ? '–' : `${same}/${documents}`,
      ]
    }),
  )
}
