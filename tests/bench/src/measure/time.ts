import { median } from './statistics.js'

/** A result and the milliseconds it took. */
export interface Timed<Result> {
  result: Result
  ms: number
}

/**
 * Runs something once and takes its time.
 *
 * @param run - What to run.
 * @returns Its result, and the milliseconds.
 */
export function time<Result>(run: () => Result): Timed<Result> {
  const start = performance.now()
  const result = run()
  return { result, ms: performance.now() - start }
}

/**
 * Runs something several times, with the garbage collected before each, and takes the median of the times.
 *
 * @param rounds - How often.
 * @param run - What to run.
 * @returns The last result, and the median milliseconds.
 */
export function timeRounds<Result>(rounds: number, run: () => Result): Timed<Result> {
  let last = time(run)
  const all = [last.ms]
  for (let round = 1; round < rounds; round++) {
    globalThis.gc?.()
    last = time(run)
    all.push(last.ms)
  }
  return { result: last.result, ms: median(all) }
}
