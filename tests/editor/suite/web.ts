/** The entry of the suite in an extension host in a web worker. */
import { runSuite } from './run-suite.js'

/**
 * Runs the suite.
 *
 * @returns Once all tests have passed.
 */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import('./everywhere.js')
  })
}
