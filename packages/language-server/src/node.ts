import { readFile } from 'node:fs/promises'
import type { FileSystem } from '@florilegium/core'
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node'
import { connectServer } from './server.js'

const fileSystem: FileSystem = {
  readFile: (path) =>
    readFile(path).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT') return undefined
      throw error
    }),
}

/** Starts the server on what the command line says: `--stdio`, `--node-ipc`, `--socket=PORT` or `--pipe=NAME`. */
export function startServer(): void {
  const connection = createConnection(ProposedFeatures.all)
  connectServer(connection, fileSystem)
  connection.listen()
}
