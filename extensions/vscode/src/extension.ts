import type { InitializationOptions } from '@florilegium/language-server/protocol'
import { commands, Uri, type ExtensionContext } from 'vscode'
import { LanguageClient, TransportKind, type LanguageClientOptions } from 'vscode-languageclient/node'
import { insertRecord } from './insert-record.js'

let client: LanguageClient | undefined

/**
 * Starts the language server and registers the commands.
 *
 * @param context - What VS Code gives an extension.
 */
export async function activate(context: ExtensionContext): Promise<void> {
  const bundled = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).fsPath
  const initializationOptions: InitializationOptions = { collections: [bundled('collection.json')] }
  const options: LanguageClientOptions = {
    documentSelector: [{ language: 'markdown' }],
    initializationOptions,
  }
  const server = { module: bundled('server.cjs'), transport: TransportKind.ipc }
  const started = new LanguageClient('florilegium', 'Florilegium', server, options)
  client = started
  context.subscriptions.push(commands.registerCommand('florilegium.insert', () => insertRecord(started)))
  await started.start()
}

/** Stops the language server. */
export async function deactivate(): Promise<void> {
  await client?.stop()
}
