import {
  BrowserMessageReader,
  BrowserMessageWriter,
  createConnection,
  ProposedFeatures,
} from 'vscode-languageserver/browser'
import { connectServer } from './server.js'

/** What the server needs of the web worker it runs in. */
export interface WorkerScope {
  onmessage: unknown
  postMessage: (message: unknown) => void
}

/**
 * Starts the server in a web worker. All files are read by the client.
 *
 * @param worker - The scope of the worker. Default: that of this script.
 */
export function startServer(worker: WorkerScope = globalThis as unknown as WorkerScope): void {
  const connection = createConnection(
    ProposedFeatures.all,
    new BrowserMessageReader(worker as never),
    new BrowserMessageWriter(worker as never),
  )
  connectServer(connection)
  connection.listen()
}
