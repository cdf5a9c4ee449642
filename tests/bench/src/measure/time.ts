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

/** Code that runs longer than this is compiled by then. */
const WARM_UP_MS = 500

/**
 * Runs something until it is warm, then several times, with the garbage collected before each, and takes the median of
 * the times.
 *
 * @param rounds - How often.
 * @param run - What to run.
 * @returns The last result, and the median milliseconds.
 */
export function timeRounds<Result>(rounds: number, run: () => Result): Timed<Result> {
  const start = performance.now()
  let result = run()
  while (performance.now() - start < WARM_UP_MS) result = run()
  const all: number[] = []
  for (let round = 0; round < rounds; round++) {
    globalThis.gc?.()
    const timed = time(run)
    result = timed.result
    all.push(timed.ms)
  }
  return { result, ms: median(all) }
}
