import { readdir } from 'node:fs/promises'
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
  const workbench = await openWorkbench({
    workspace: workspace.file,
    ...(host === 'node'
      ? { extensionsFolder, extensionDevelopmentPath: suiteFolder, extensionTestsPath }
      : {
          web: {
            extensions: [await findInstalled(extensionsFolder), suiteFolder],
            testsPath: extensionTestsPath,
          },
        }),
  })
  await workbench.finished
  await workbench.close()
  return workspace.finish()
}

async function findInstalled(extensionsFolder: string): Promise<string> {
  const name = (await readdir(extensionsFolder)).find((each) => each.startsWith('florilegium.'))
  return join(extensionsFolder, name as string)
}
