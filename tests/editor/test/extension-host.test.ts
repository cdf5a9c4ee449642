import { readFile, mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { findChromium } from '@florilegium/test-support/find-chromium'
import { runTests } from '@vscode/test-electron'
import { describe, test } from 'vitest'
import { buildSuite } from '../src/build-suite.js'
import { installVscode } from '../src/install-vscode.js'
import { codeCommand, extension } from '../src/paths.js'

interface MochaReport {
  tests: { fullTitle: string; err: { message?: string; stack?: string } }[]
}

/** Runs the suite in a real VS Code, and reports each of its tests as one of ours. */
const report = await runSuite()

describe('in the extension host of a real VS Code', () => {
  for (const { fullTitle, err } of report.tests) {
    test(fullTitle, () => {
      if (err.message !== undefined) throw Object.assign(new Error(err.message), { stack: err.stack })
    })
  }
})

async function runSuite(): Promise<MochaReport> {
  findChromium()
  await installVscode()
  const workspace = await mkdtemp(join(tmpdir(), 'florilegium-suite-'))
  const output = join(workspace, 'report.json')
  await runTests({
    vscodeExecutablePath: codeCommand,
    extensionDevelopmentPath: extension,
    extensionTestsPath: await buildSuite(),
    extensionTestsEnv: { FLORILEGIUM_SUITE_REPORT: output },
    launchArgs: [
      workspace,
      '--extensions-dir',
      join(workspace, 'extensions'),
      '--user-data-dir',
      join(workspace, 'user'),
    ],
  }).catch((error: unknown) => {
    // A failed test ends VS Code with an error; the report says which.
    console.error(String(error))
  })
  return JSON.parse(await readFile(output, 'utf8')) as MochaReport
}
