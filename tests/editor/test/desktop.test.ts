import { join } from 'node:path'
import { findChromium } from '@florilegium/test-support/find-chromium'
import { runTests } from '@vscode/test-electron'
import { buildSuite } from '../src/build-suite.js'
import { installVscode } from '../src/install-vscode.js'
import { codeCommand, extension } from '../src/paths.js'
import { copySuiteWorkspace } from '../src/suite-workspace.js'
import { testReport } from '../src/test-report.js'

/** `FLORILEGIUM_VSCODE=stable` takes a VS Code for the desktop, which is downloaded, in the place of the stand-in. */
const version = process.env['FLORILEGIUM_VSCODE']

const extensionTestsPath = await buildSuite('node')
const workspace = await copySuiteWorkspace()
if (version === undefined) {
  findChromium()
  await installVscode()
}
await runTests({
  ...(version === undefined ? { vscodeExecutablePath: codeCommand } : { version }),
  extensionDevelopmentPath: extension,
  extensionTestsPath,
  launchArgs: [
    workspace.file,
    '--extensions-dir',
    join(workspace.folder, 'extensions'),
    '--user-data-dir',
    join(workspace.folder, 'user'),
  ],
}).catch((error: unknown) => {
  // A failed test ends VS Code with an error; the report says which.
  console.error(String(error))
})
testReport('in the extension host of a desktop', await workspace.finish())
