import { Uri, type ExtensionContext } from 'vscode'
import {
  BrowserMessageReader,
  BrowserMessageWriter,
  LanguageClient,
  type MessageTransports,
} from 'vscode-languageclient/browser'
import { prepareClientOptions } from './client-options.js'
import { createLanguageServer } from './create-language-server.js'
import type { LanguageServer } from './language-server.js'

/**
 * Starts the server in a web worker.
 *
 * @param context - What VS Code gives an extension.
 * @returns The server, which may still be starting.
 */
export function startBrowserServer(context: ExtensionContext): LanguageServer {
  const prepared = prepareClientOptions(context)
  const address = (name: string): string => Uri.joinPath(context.extensionUri, 'dist', name).toString(true)
  let worker: Worker | undefined
  // The client would not know the worker for one: the class is one that VS Code has put in its place.
  const start = (): Promise<MessageTransports> => {
    worker?.terminate()
    worker = new Worker(address('start-worker.js'), { name: address('server.mjs') })
    return Promise.resolve({
      reader: new BrowserMessageReader(worker),
      writer: new BrowserMessageWriter(worker),
    })
  }
  context.subscriptions.push({ dispose: () => worker?.terminate() })
  const client = new LanguageClient('florilegium', 'Florilegium', start, prepared.options)
  return createLanguageServer(client, prepared)
}
