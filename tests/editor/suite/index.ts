/** The entry that VS Code loads in its extension host: runs the tests beside it with mocha. */
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import Mocha from 'mocha'

/**
 * Runs the suite.
 *
 * @throws {Error} When a test fails.
 */
export async function run(): Promise<void> {
  const mocha = new Mocha({
    timeout: 20_000,
    reporter: 'json',
    reporterOptions: { output: process.env['FLORILEGIUM_SUITE_REPORT'] },
  })
  for (const name of readdirSync(__dirname)) {
    if (name.endsWith('.test.cjs')) mocha.addFile(join(__dirname, name))
  }
  await new Promise<void>((resolve, reject) => {
    mocha.run((failures) => {
      if (failures === 0) resolve()
      else reject(new Error(`${failures} tests failed.`))
    })
  })
}
