import { median, sum } from '../../measure/statistics.js'
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
  const places = steps[0]?.prose.length ?? 0
  const whole: StepCosts = {
    name: 'in all',
    whole: sum(steps.map((step) => step.whole)),
    prose: addUp(steps.map(({ prose }) => prose)),
    quotation: addUp(steps.map(({ quotation }) => quotation)),
  }
  return toTable(
    [
      'step',
      'ms',
      'share',
      'after a keystroke in prose, ms',
      `highest of ${places}`,
      'in a quotation, ms',
      `highest of ${places}`,
    ],
    [...steps, whole].map((step) => [
      step.name,
      formatNumber(step.whole),
      `${Math.round((100 * step.whole) / whole.whole)} %`,
      ...[step.prose, step.quotation].flatMap((times) => [
        formatNumber(median(times)),
        formatNumber(Math.max(...times)),
      ]),
    ]),
  )
}

/** Adds lists up, place by place. */
function addUp(lists: readonly number[][]): number[] {
  return (lists[0] ?? []).map((_, place) => sum(lists.map((list) => list[place] ?? NaN)))
}
