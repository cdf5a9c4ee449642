import { join } from 'node:path'
import type { SuiteReport } from '../suite/run-suite.js'
import { buildSuite, suiteFolder, type SuiteEntry } from './build-suite.js'
import { installExtension } from './install-extension.js'
import { installVscode } from './install-vscode.js'
import { openWorkbench } from './open-workbench.js'
import { copySuiteWorkspace } from './suite-workspace.js'

/** What is run, and where. */
export interface RunSuiteOptions {
  /** Default: `node`. */
  entry?: SuiteEntry
  /** Whether the workspace is trusted. Default: true. */
  isTrusted?: boolean
}

/**
 * Runs the suite in a workbench with the packaged extension installed.
 *
 * @param options - What is run, and where.
 * @returns What the suite found.
 */
export async function runSuite({
  entry = 'node',
  isTrusted = true,
}: RunSuiteOptions = {}): Promise<SuiteReport> {
  await installVscode()
  const extensionTestsPath = await buildSuite(entry)
  const workspace = await copySuiteWorkspace()
  const extensionsFolder = join(workspace.folder, 'extensions')
  await installExtension(extensionsFolder)
  const workbench = await openWorkbench({
    workspace: workspace.file,
    extensionsFolder,
    // A suite runs only where an extension is under development.
    extensionDevelopmentPath: suiteFolder,
    extensionTestsPath,
    isTrusted,
    settings: { 'security.workspace.trust.startupPrompt': 'never' },
  })
  await workbench.finished
  await workbench.close()
  return workspace.finish()
}
