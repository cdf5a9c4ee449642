import { sum } from '../../measure/statistics.js'
import { comparePaired, fastestOf, type TurnTimes } from '../../measure/time-in-turns.js'
import { formatNumber, formatRatio } from '../../report/format-number.js'
import { toTable } from '../../report/to-table.js'
import type { StepCosts } from '../tasks/measure-reading.js'

/** A reader, and what it costs. */
export interface ReaderRow {
  name: string
  times: TurnTimes
  /** Milliseconds for the first manuscript in a new process. */
  firstMs: number | undefined
}

/**
 * Makes the table of readers.
 *
 * @param rows - The readers, ours first.
 * @returns The table, in Markdown.
 */
export function readerTable(rows: readonly ReaderRow[]): string {
  const own = rows[0]
  return toTable(
    ['reader', '÷ ours', 'ms', 'first in a new process: ÷ ours', 'ms'],
    rows.map(({ name, times, firstMs }) => [
      name,
      `${formatNumber(comparePaired(times, own?.times ?? []).fastest)}×`,
      formatNumber(sum(fastestOf(times))),
      formatRatio(firstMs, own?.firstMs),
      formatNumber(firstMs),
    ]),
  )
}

/**
 * Makes the table of the steps of our reader.
 *
 * @param steps - The steps, in order.
 * @returns The table, in Markdown.
 */
export function stepTable(steps: readonly StepCosts[]): string {
  const total = (field: 'ms' | 'keystrokeMs' | 'highestKeystrokeMs'): number =>
    sum(steps.map((step) => step[field]))
  const whole: StepCosts = {
    name: 'in all',
    ms: total('ms'),
    keystrokeMs: total('keystrokeMs'),
    highestKeystrokeMs: total('highestKeystrokeMs'),
  }
  const share = (value: number, of: number): string => `${Math.round((100 * value) / of)} %`
  return toTable(
    ['step', 'share', 'ms', 'after a keystroke: share', 'ms', 'highest of 9 places, ms'],
    [...steps, whole].map(({ name, ms, keystrokeMs, highestKeystrokeMs }) => [
      name,
      share(ms, whole.ms),
      formatNumber(ms),
      share(keystrokeMs, whole.keystrokeMs),
      formatNumber(keystrokeMs),
      formatNumber(highestKeystrokeMs),
    ]),
  )
}
