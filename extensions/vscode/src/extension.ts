import type { ExtensionContext } from 'vscode'
import { createLazyServer } from './server/create-lazy-server.js'
import { startExtension, type ExtensionApi } from './start-extension.js'

/**
 * Starts the extension where Node runs: on the desktop, and at the far end of a remote window.
 *
 * @param context - What VS Code gives an extension.
 * @returns What the built-in Markdown preview asks for.
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const server = createLazyServer(async () => {
    const { startNodeServer } = await import('./server/start-node-server.js')
    return startNodeServer(context)
  })
  return startExtension(context, server)
}
