import { spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import {
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidChangeWatchedFilesNotification,
  DidCloseTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  FileChangeType,
  InitializedNotification,
  InitializeRequest,
  LogMessageNotification,
  PublishDiagnosticsNotification,
  RegistrationRequest,
  ShowMessageNotification,
  ShutdownRequest,
  WorkDoneProgress,
  WorkDoneProgressCreateRequest,
  type ClientCapabilities,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  type PublishDiagnosticsParams,
  type TextDocumentContentChangeEvent,
} from 'vscode-languageserver/node'
import { TextDocument } from 'vscode-languageserver-textdocument'

/** A client of the real server, over stdio. */
export interface Client {
  connection: ProtocolConnection
  initialized: InitializeResult
  /** What the server showed the user so far. */
  messages: string[]
  /** What it wrote in its log so far. */
  log: string[]
  /** Everything it said of the problems of documents so far. */
  published: PublishDiagnosticsParams[]
  /** The titles and messages of the progress it reported so far. */
  progress: string[]
  /** The globs that it asked to be watched so far. */
  watched: string[]
  /** Opens a manuscript and waits for its diagnostics. */
  open: (text: string, uri?: string) => Promise<{ document: TextDocument; diagnostics: Diagnostic[] }>
  change: (uri: string, version: number, changes: TextDocumentContentChangeEvent[]) => Promise<void>
  close: (uri: string) => Promise<void>
  /** Says that files were changed or created; waits for nothing. */
  touch: (...uris: string[]) => Promise<void>
  /** Waits for diagnostics of a document: those that fit, of what comes from now on. */
  until: (uri: string, fits: (params: PublishDiagnosticsParams) => boolean) => Promise<Diagnostic[]>
  /** Ends the server as the protocol has it. Resolves with its exit code. */
  shutDown: () => Promise<number | null>
  stop: () => void
}

/** How a client is started. */
export interface StartClientOptions {
  /** The URIs of the folders of the workspace. Default: none. */
  roots?: string[]
  capabilities?: ClientCapabilities
  /** Its settings, by their names. Default: none. */
  settings?: Record<string, unknown>
  /** Answers requests of the server, by their methods. */
  answers?: Record<string, (params: never) => unknown>
}

/** What an editor can do, as far as the server asks. */
export const fullCapabilities: ClientCapabilities = {
  window: { workDoneProgress: true },
  workspace: {
    workspaceFolders: true,
    textDocumentContent: {},
    didChangeWatchedFiles: { dynamicRegistration: true, relativePatternSupport: true },
  },
  textDocument: {
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    publishDiagnostics: { relatedInformation: true, versionSupport: true },
  },
}

/**
 * Starts the server as an editor does.
 *
 * @param collections - Paths of the collections that are used where nothing else is found.
 * @param options - What else the editor says.
 * @returns The client, once the server is initialized.
 */
export async function startClient(
  collections: string[],
  { roots, capabilities = {}, settings = {}, answers = {} }: StartClientOptions = {},
): Promise<Client> {
  const command = fileURLToPath(new URL('../bin/florilegium-language-server.js', import.meta.url))
  const server = spawn(process.execPath, [command, '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] })
  const exited = new Promise<number | null>((resolve) => server.on('exit', resolve))
  const connection = createProtocolConnection(server.stdout, server.stdin)
  const messages: string[] = []
  const log: string[] = []
  const published: PublishDiagnosticsParams[] = []
  const progress: string[] = []
  const watched: string[] = []
  const waiting = new Set<(params: PublishDiagnosticsParams) => void>()
  connection.onNotification(ShowMessageNotification.type, ({ message }) => {
    messages.push(message)
  })
  connection.onNotification(LogMessageNotification.type, ({ message }) => {
    log.push(message)
  })
  connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
    published.push(params)
    for (const listen of [...waiting]) listen(params)
  })
  connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
    for (const { registerOptions } of registrations) {
      const { watchers = [] } = registerOptions as { watchers?: { globPattern: unknown }[] }
      watched.push(...watchers.map(({ globPattern }) => JSON.stringify(globPattern)))
    }
  })
  connection.onRequest(WorkDoneProgressCreateRequest.type, ({ token }) => {
    connection.onProgress(WorkDoneProgress.type, token, (value) => {
      progress.push('title' in value ? value.title : (value.message ?? value.kind))
    })
  })
  connection.onRequest(ConfigurationRequest.type, ({ items }) =>
    items.map(({ section = '' }) => settings[section] ?? null),
  )
  for (const [method, answer] of Object.entries(answers))
    connection.onRequest(method, answer as () => unknown)
  connection.listen()
  const initialized = await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: roots?.map((uri) => ({ uri, name: uri })) ?? null,
    capabilities,
    initializationOptions: { collections },
  })
  await connection.sendNotification(InitializedNotification.type, {})

  const client: Client = {
    connection,
    initialized,
    messages,
    log,
    published,
    progress,
    watched,
    async open(text, uri = 'untitled:manuscript.md') {
      const document = TextDocument.create(uri, 'markdown', 1, text)
      const diagnostics = client.until(uri, () => true)
      const textDocument = { uri, languageId: 'markdown', version: 1, text }
      await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument })
      return { document, diagnostics: await diagnostics }
    },
    change: (uri, version, contentChanges) =>
      connection.sendNotification(DidChangeTextDocumentNotification.type, {
        textDocument: { uri, version },
        contentChanges,
      }),
    close: (uri) =>
      connection.sendNotification(DidCloseTextDocumentNotification.type, { textDocument: { uri } }),
    touch: (...uris) =>
      connection.sendNotification(DidChangeWatchedFilesNotification.type, {
        changes: uris.map((uri) => ({ uri, type: FileChangeType.Changed })),
      }),
    until: (uri, fits) =>
      new Promise((resolve) => {
        const listen = (params: PublishDiagnosticsParams): void => {
          if (params.uri !== uri || !fits(params)) return
          waiting.delete(listen)
          resolve(params.diagnostics)
        }
        waiting.add(listen)
      }),
    async shutDown() {
      await connection.sendRequest(ShutdownRequest.type)
      await connection.sendNotification(ExitNotification.type)
      return exited
    },
    stop() {
      connection.dispose()
      server.kill()
    },
  }
  return client
}
