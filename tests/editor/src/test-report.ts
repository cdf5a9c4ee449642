import { describe, test } from 'vitest'
import type { SuiteReport } from '../suite/run-suite.js'

/**
 * Makes each test that the suite ran a test of ours, so that it is named and counted.
 *
 * @param form - Where the suite ran.
 * @param report - What it found.
 */
export function testReport(form: string, { tests, notes }: SuiteReport): void {
  for (const note of notes) console.log(`${form}: ${note}`)
  describe(form, () => {
    for (const { title, outcome, error, reason } of tests) {
      test(title, ({ skip }) => {
        skip(outcome === 'skipped', reason)
        if (outcome === 'failed') throw Object.assign(new Error(error), { stack: error })
      })
    }
  })
}
