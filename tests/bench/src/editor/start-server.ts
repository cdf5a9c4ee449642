import { fork } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  IPCMessageReader,
  IPCMessageWriter,
  PublishDiagnosticsNotification,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node'

/** The server in a process of its own, as the extension starts it. */
export interface RunningServer {
  connection: ProtocolConnection
  /** Opens the manuscript, and waits for its diagnostics. */
  open: (text: string) => Promise<void>
  /** Changes the manuscript, and waits for its diagnostics. */
  change: (range: Range, text: string) => Promise<void>
  /** The memory of the process, in bytes; not a number where the system does not say. */
  memory: () => number
  stop: () => void
}

/** The address of the manuscript. */
export const MANUSCRIPT = 'untitled:manuscript.md'

/** As the extension has it: what lives for a moment gets little room. */
const NODE_OPTIONS = ['--max-semi-space-size=2']

/**
 * Starts the server that is bundled in the extension, as the extension does.
 *
 * @param extension - The folder of the extension.
 * @param collections - The paths of the content packages.
 * @returns The server, once it is ready.
 */
export async function startServer(extension: string, collections: readonly string[]): Promise<RunningServer> {
  const server = fork(join(extension, 'dist/start-server.cjs'), ['--node-ipc'], { execArgv: NODE_OPTIONS })
  const connection = createProtocolConnection(new IPCMessageReader(server), new IPCMessageWriter(server))
  let version = 1
  let onChecked: (version: number) => void = () => undefined
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    onChecked(params.version ?? 0)
  })
  connection.listen()
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities: {},
    initializationOptions: { collections },
  })
  await connection.sendNotification(InitializedNotification.type, {})
  return {
    connection,
    async open(text) {
      const opened = checked(version)
      const textDocument = { uri: MANUSCRIPT, languageId: 'markdown', version, text }
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
      await opened
    },
    async change(range, words) {
      version++
      const done = checked(version)
      await connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri: MANUSCRIPT, version },
        contentChanges: [{ range, text: words }],
      })
      await done
    },
    memory: () => memoryOf(server.pid ?? 0),
    stop() {
      connection.dispose()
      server.kill()
    },
  }

  function checked(wanted: number): Promise<void> {
    return new Promise((resolve) => {
      onChecked = (found) => {
        if (found === wanted) resolve()
      }
    })
  }
}

function memoryOf(pid: number): number {
  try {
    const [, kilobytes] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? []
    return Number(kilobytes) * 1024
  } catch {
    return NaN
  }
}
