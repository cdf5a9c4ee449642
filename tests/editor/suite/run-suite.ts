import 'mocha/mocha.js'
import type Mocha from 'mocha'
import { config } from 'chai'
import { Uri, workspace } from 'vscode'
import { waitUntil } from './wait-until.js'

/** Written in when the suite is bundled. */
declare const ONLY: string

const TEST_LIMIT_MS = 60_000

/** A test as the report has it. */
export interface ReportedTest {
  title: string
  outcome: 'passed' | 'failed' | 'skipped'
  /** Of a failed one. */
  error?: string
  /** Why it is skipped. */
  reason?: string
}

/** What the suite leaves beside the folder that is open, in `report.json`. */
export interface SuiteReport {
  tests: ReportedTest[]
  /** What the suite measured, as sentences. */
  notes: string[]
}

// A failure says all that it found.
config.truncateThreshold = 0

const notes: string[] = []

/**
 * Adds to the report what a test measured.
 *
 * @param note - A sentence.
 */
export function report(note: string): void {
  notes.push(note)
}

/**
 * Runs tests with mocha's browser form, which needs nothing of Node, and leaves a {@link SuiteReport}.
 *
 * @param loadTests - Loads the files that define them.
 * @throws {Error} When a test fails.
 */
export async function runSuite(loadTests: () => Promise<void>): Promise<void> {
  const tests: ReportedTest[] = []
  class Collector {
    constructor(runner: Mocha.Runner) {
      runner.on('pass', (test) => tests.push({ title: test.fullTitle(), outcome: 'passed' }))
      runner.on('pending', (test: Mocha.Test & { reason?: string }) =>
        tests.push({
          title: test.fullTitle(),
          outcome: 'skipped',
          ...(test.reason !== undefined && { reason: test.reason }),
        }),
      )
      runner.on('fail', (test: Mocha.Test, error: Error) => {
        tests.push({ title: test.fullTitle(), outcome: 'failed', error: error.stack ?? String(error) })
      })
    }
  }
  // The `mocha` that the browser form makes needs a page; its class does not.
  const { Mocha: MochaClass } = globalThis as unknown as { Mocha: typeof Mocha }
  const mocha = new MochaClass({ timeout: TEST_LIMIT_MS, reporter: Collector as never })
  mocha.fgrep(ONLY)
  mocha.suite.emit('pre-require', globalThis, '', mocha)
  // A virtual workspace is read only after an extension has brought its file system.
  await waitUntil(() => workspace.workspaceFolders?.length === 2)
  await loadTests()
  const failures = await new Promise<number>((resolve) => {
    mocha.run(resolve)
  })

  const folder = workspace.workspaceFolders?.[0]?.uri as Uri
  const text = JSON.stringify({ tests, notes } satisfies SuiteReport)
  await workspace.fs.writeFile(Uri.joinPath(folder, '..', 'report.json'), new TextEncoder().encode(text))
  if (failures > 0) throw new Error(`${failures} tests failed.`)
}
