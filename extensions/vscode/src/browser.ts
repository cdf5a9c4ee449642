import type { ExtensionContext } from 'vscode'
import { createLazyServer } from './server/create-lazy-server.js'
import { startExtension, type ExtensionApi } from './start-extension.js'

/**
 * Starts the extension in a browser.
 *
 * @param context - What VS Code gives an extension.
 * @returns What the built-in Markdown preview asks for.
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const server = createLazyServer(async () => {
    const { startBrowserServer } = await import('./server/start-browser-server.js')
    return startBrowserServer(context)
  })
  return startExtension(context, server)
}
