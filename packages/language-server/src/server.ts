import type { FileSystem } from '@florilegium/core'
import {
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { readManuscript } from './manuscripts/read-manuscript.js'
import { loadProject } from './project/load-project.js'
import type { Project } from './project/project.js'
import type { InitializationOptions } from './protocol.js'
import { serveCodeActions } from './serving/serve-code-actions.js'
import { serveCompletion } from './serving/serve-completion.js'
import { serveHover } from './serving/serve-hover.js'
import { serveInsertion } from './serving/serve-insertion.js'
import { serveLibrary } from './serving/serve-library.js'
import { servePaste } from './serving/serve-paste.js'
import { serveQuotations } from './serving/serve-quotations.js'
import { serveVerification } from './serving/serve-verification.js'
import type { OpenManuscript, ServerContext } from './serving/server-context.js'
import { toDiagnostic } from './serving/to-diagnostic.js'

/**
 * Connects the features to a client.
 *
 * @param connection - The connection to the client. It is not listening yet.
 * @param fileSystem - What reads the content packages.
 */
export function connectServer(connection: Connection, fileSystem: FileSystem): void {
  const documents = new TextDocuments(TextDocument)
  let project: Promise<Project> = loadProject('', { collections: [], fileSystem })
  const context: ServerContext = { connection, fileSystem, open, projectOf: () => project }
  const capabilities: ServerCapabilities = {
    textDocumentSync: TextDocumentSyncKind.Incremental,
    ...serveHover(context),
    ...serveCompletion(context),
    ...serveCodeActions(context),
  }
  serveLibrary(context)
  serveInsertion(context)
  servePaste(context)
  serveQuotations(context)
  serveVerification(context)

  connection.onInitialize(({ initializationOptions }) => {
    const { collections = [] } = (initializationOptions ?? {}) as InitializationOptions
    project = loadProject('', { collections, fileSystem })
    return { serverInfo: { name: 'florilegium' }, capabilities }
  })
  connection.onInitialized(async () => {
    for (const message of (await project).faults) {
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
    }
  })

  documents.onDidChangeContent(async ({ document }) => {
    const opened = await open(document.uri)
    if (!opened) return
    await connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: opened.manuscript.checked.problems.map((problem) => toDiagnostic(document, problem)),
    })
  })
  documents.onDidClose(({ document }) => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }))
  documents.listen(connection)

  async function open(uri: string): Promise<OpenManuscript | undefined> {
    const document = documents.get(uri)
    if (!document) return undefined
    return { document, manuscript: readManuscript(uri, document.getText(), { project: await project }) }
  }
}
