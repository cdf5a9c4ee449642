import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import {
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  type ProtocolConnection,
  type Range,
} from 'vscode-languageserver/node'

/** The server in a process of its own, over stdio, with a manuscript open in it. */
export interface RunningServer {
  connection: ProtocolConnection
  /** From the start of the process to the first diagnostics, in milliseconds. */
  startMs: number
  /** Changes the manuscript, and waits for its diagnostics. */
  change: (range: Range, text: string) => Promise<void>
  /** The memory of the process, in bytes; not a number where the system does not say. */
  memory: () => number
  stop: () => void
}

/** The address of the manuscript. */
export const MANUSCRIPT = 'untitled:manuscript.md'

/**
 * Starts the server as an editor does.
 *
 * @param text - The manuscript.
 * @param collections - The paths of the content packages.
 * @returns The server, once it has checked the manuscript.
 */
export async function startServer(text: string, collections: readonly string[]): Promise<RunningServer> {
  const module = import.meta.resolve('@florilegium/language-server/node')
  const command = fileURLToPath(new URL('../bin/florilegium-language-server.js', module))
  const begin = performance.now()
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(server.stdout, server.stdin)
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
  const opened = checked(1)
  const textDocument = { uri: MANUSCRIPT, languageId: 'markdown', version, text }
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
  await opened
  return {
    connection,
    startMs: performance.now() - begin,
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
