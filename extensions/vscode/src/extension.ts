import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { startExtension, type ExtensionApi } from './start-extension.js'
import { prepareClientOptions } from './server/client-options.js'
import { createLanguageServer } from './server/create-language-server.js'

/**
 * Starts the extension where Node runs: on the desktop, and at the far end of a remote window.
 *
 * @param context - What VS Code gives an extension.
 * @returns What the built-in Markdown preview asks for.
 */
export function activate(context: ExtensionContext): ExtensionApi {
  const prepared = prepareClientOptions(context)
  const module = Uri.joinPath(context.extensionUri, 'dist', 'start-server.cjs').fsPath
  const client = new LanguageClient(
    'florilegium',
    'Florilegium',
    { module, transport: TransportKind.ipc },
    prepared.options,
  )
  return startExtension(context, createLanguageServer(client, prepared))
}
