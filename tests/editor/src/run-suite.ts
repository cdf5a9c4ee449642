import { join } from 'node:path'
import type { SuiteReport } from '../suite/run-suite.js'
import { buildSuite, suiteFolder, type Host } from './build-suite.js'
import { installExtension } from './install-extension.js'
import { installVscode } from './install-vscode.js'
import { openWorkbench } from './open-workbench.js'
import { copySuiteWorkspace } from './suite-workspace.js'

/**
 * Runs the suite in a workbench with the packaged extension installed.
 *
 * @param host - Where the extension and the suite run.
 * @returns What the suite found.
 */
export async function runSuite(host: Host): Promise<SuiteReport> {
  await installVscode()
  const extensionTestsPath = await buildSuite(host)
  const workspace = await copySuiteWorkspace()
  const extensionsFolder = join(workspace.folder, 'extensions')
  await installExtension(extensionsFolder)
  const kind = [host === 'web' ? 'web' : 'workspace']
  const workbench = await openWorkbench({
    workspace: workspace.file,
    extensionsFolder,
    // In this VS Code only one can be under development, and it decides where the suite runs.
    extensionDevelopmentPath: suiteFolder,
    extensionTestsPath,
    settings: {
      'remote.extensionKind': { 'florilegium.florilegium-vscode': kind, 'florilegium.test-suite': kind },
    },
  })
  await workbench.finished
  await workbench.close()
  return workspace.finish()
}
