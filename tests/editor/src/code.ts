/** Runs a suite in the extension host of the test VS Code, as `code` would, and exits as it does. */
import { parseArgs } from 'node:util'
import { openWorkbench } from './open-workbench.js'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  strict: false,
  options: {
    extensionDevelopmentPath: { type: 'string' },
    extensionTestsPath: { type: 'string' },
    'user-data-dir': { type: 'string' },
    'extensions-dir': { type: 'string' },
  },
})

const workbench = await openWorkbench({
  workspace: positionals[0] ?? process.cwd(),
  extensionsFolder: values['extensions-dir'] as string | undefined,
  extensionDevelopmentPath: values['extensionDevelopmentPath'] as string | undefined,
  extensionTestsPath: values['extensionTestsPath'] as string | undefined,
})
process.exitCode = await workbench.finished
await workbench.close()
process.exit()
