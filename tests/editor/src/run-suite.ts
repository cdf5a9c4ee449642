import { join } from 'node:path'
import type { SuiteReport } from '../suite/run-suite.js'
import { buildSuite, suiteFolder } from './build-suite.js'
import { installExtension } from './install-extension.js'
import { installVscode } from './install-vscode.js'
import { openWorkbench } from './open-workbench.js'
import { copySuiteWorkspace } from './suite-workspace.js'

/**
 * Runs the suite in a workbench with the packaged extension installed.
 *
 * @returns What the suite found.
 */
export async function runSuite(): Promise<SuiteReport> {
  await installVscode()
  const extensionTestsPath = await buildSuite()
  const workspace = await copySuiteWorkspace()
  const extensionsFolder = join(workspace.folder, 'extensions')
  await installExtension(extensionsFolder)
  const workbench = await openWorkbench({
    workspace: workspace.file,
    extensionsFolder,
    // A suite runs only where an extension is under development.
    extensionDevelopmentPath: suiteFolder,
    extensionTestsPath,
  })
  await workbench.finished
  await workbench.close()
  return workspace.finish()
}
