import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient } from 'vscode-languageclient/browser'
import { startExtension, type ExtensionApi } from './start-extension.js'
import { prepareClientOptions } from './server/client-options.js'
import { createLanguageServer } from './server/create-language-server.js'

/**
 * Starts the extension in a browser, with the server in a web worker.
 *
 * @param context - What VS Code gives an extension.
 * @returns What the built-in Markdown preview asks for.
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const prepared = prepareClientOptions(context)
  const script = Uri.joinPath(context.extensionUri, 'dist', 'server.browser.js')
  const startWorker = (): Promise<Worker> => Promise.resolve(new Worker(script.toString(true)))
  const client = new LanguageClient('florilegium', 'Florilegium', startWorker, prepared.options)
  return startExtension(context, createLanguageServer(client, prepared))
}
