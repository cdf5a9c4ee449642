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
  const address = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true)
  const startWorker = (): Promise<Worker> =>
    Promise.resolve(new Worker(address('start-worker.js'), { name: address('server.mjs') }))
  const client = new LanguageClient('florilegium', 'Florilegium', startWorker, prepared.options)
  return startExtension(context, createLanguageServer(client, prepared))
}
