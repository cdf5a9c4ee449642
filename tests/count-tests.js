/**
 * Adds up the reports that the test runs of the packages left, and prints `N passed, N failed`.
 *
 * `node tests/count-tests.js [FAILED]`: FAILED is the number of other steps that failed. A package whose tests left no
 * report, and a test file that did not load, count as one failure each.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs'

const root = new URL('..', import.meta.url)
let passed = 0
let failed = Number(process.argv[2] ?? 0)

for (const group of ['packages', 'extensions', 'examples', 'tests']) {
  for (const name of readdirSync(new URL(`${group}/`, root))) {
    const folder = new URL(`${group}/${name}/`, root)
    if (!existsSync(new URL('package.json', folder))) continue
    const { scripts } = JSON.parse(readFileSync(new URL('package.json', folder), 'utf8'))
    if (scripts?.test) count(new URL('test-report.json', folder))
  }
}

console.log(`${passed} passed, ${failed} failed`)
process.exitCode = failed > 0 || passed === 0 ? 1 : 0

/** @param {URL} report */
function count(report) {
  if (!existsSync(report)) {
    failed += 1
    return
  }
  const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(report, 'utf8'))
  passed += numPassedTests
  failed += numFailedTests
  for (const { status, assertionResults } of testResults) {
    if (status === 'failed' && assertionResults.length === 0) failed += 1
  }
}
