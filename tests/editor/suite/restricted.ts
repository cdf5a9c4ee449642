/** The entry of what is tested in a workspace that is not trusted. */
import { runSuite } from './run-suite.js'

/**
 * Runs the tests.
 *
 * @returns Once all have passed.
 */
export function run(): Promise<void> {
  return runSuite(async () => {
    await import('./restricted.test.js')
  })
}
