import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFiles } from './node/node-files.js'
import { connectServer } from './server.js'

/** Starts the server on what the command line says: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all)
  connectServer(connection, nodeFiles)
  connection.listen()
}
