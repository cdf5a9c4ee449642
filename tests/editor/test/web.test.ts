import { basename } from 'node:path'
import { buildSuite, suiteFolder } from '../src/build-suite.js'
import { installVscode } from '../src/install-vscode.js'
import { openWebWorkbench } from '../src/open-web-workbench.js'
import { copySuiteWorkspace } from '../src/suite-workspace.js'
import { testReport } from '../src/test-report.js'

await installVscode()
const entry = basename(await buildSuite('web'))
const workspace = await copySuiteWorkspace()
const workbench = await openWebWorkbench({
  workspace: workspace.file,
  suite: { folder: suiteFolder, entry },
})
await workbench.finished
await workbench.close()
testReport('in the extension host of a browser', await workspace.finish())
