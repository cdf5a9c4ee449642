import { Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind } from 'vscode-languageclient/node'
import { prepareClientOptions } from './client-options.js'
import { createLanguageServer } from './create-language-server.js'
import type { LanguageServer } from './language-server.js'

/**
 * Starts the server in a process of its own.
 *
 * @param context - What VS Code gives an extension.
 * @returns The server, which may still be starting.
 */
export function startNodeServer(context: ExtensionContext): LanguageServer {
  const prepared = prepareClientOptions(context)
  const module = Uri.joinPath(context.extensionUri, 'dist', 'start-server.cjs').fsPath
  const options = {
    module,
    transport: TransportKind.ipc,
    // What lives for a moment needs no more room, in MB, and Node keeps what it once took.
    options: { execArgv: ['--max-semi-space-size=2'] },
  }
  const client = new LanguageClient('florilegium', 'Florilegium', options, prepared.options)
  return createLanguageServer(client, prepared)
}
