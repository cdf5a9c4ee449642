import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidOpenTextDocumentNotification,
  InitializedNotification,
  InitializeRequest,
  PublishDiagnosticsNotification,
  ShowMessageNotification,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A client of the real server, over stdio. */
export interface Client {
  connection: ProtocolConnection
  initialized: InitializeResult
  /** What the server showed the user so far. */
  messages: string[]
  /** Opens a manuscript and waits for its diagnostics. */
  open: (text: string, uri?: string) => Promise<{ document: TextDocument; diagnostics: Diagnostic[] }>
  stop: () => void
}

/** What the client is like. */
export interface StartClientOptions {
  /** What it can do. Default: nothing that is optional. */
  capabilities?: ClientCapabilities
  /** Its settings, by their names. Default: none. */
  settings?: Record<string, unknown>
}

/**
 * Starts the server as an editor does.
 *
 * @param collections - Paths of the collections to load.
 * @param options - What the client is like.
 * @returns The client, once the server is initialized.
 */
export async function startClient(
  collections: string[],
  { capabilities = {}, settings = {} }: StartClientOptions = {},
): Promise<Client> {
  const command = fileURLToPath(new URL('../bin/florilegium-language-server.js', import.meta.url))
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const connection = createProtocolConnection(server.stdout, server.stdin)
  const messages: string[] = []
  const waiting = new Map<string, (diagnostics: Diagnostic[]) => void>()
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message)
  })
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, diagnostics }) => {
    waiting.get(uri)?.(diagnostics)
  })
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section = '' }) => settings[section] ?? null),
  )
  connection.listen()
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    capabilities,
    initializationOptions: { collections },
  })
  await connection.sendNotification(InitializedNotification.type, {})

  return {
    connection,
    initialized,
    messages,
    async open(text, uri = 'untitled:manuscript.md') {
      const document = TextDocument.create(uri, 'markdown', 1, text)
      const diagnostics = new Promise<Diagnostic[]>((resolve) => waiting.set(uri, resolve))
      const textDocument = { uri, languageId: 'markdown', version: 1, text }
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
      return { document, diagnostics: await diagnostics }
    },
    stop() {
      connection.dispose()
      server.kill()
    },
  }
}
