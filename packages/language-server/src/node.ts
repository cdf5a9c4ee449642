import { setFlagsFromString } from 'node:v8'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { nodeFiles } from './node/node-files.js'
import { connectServer } from './server.js'

/**
 * By how much the heap may grow, in percent, before garbage is collected. Node lets it double, and an editor's server lives
 * for days: the memory of one that has worked for a while is halved, and it works in the pauses of the writer.
 */
const HEAP_GROWTH = 50

/** Starts the server on what the command line says: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startServer(): void {
  setFlagsFromString(`--heap-growing-percent=${HEAP_GROWTH}`)
  const connection = createConnection(ProposedFeatures.all)
  connectServer(connection, nodeFiles)
  connection.listen()
}
