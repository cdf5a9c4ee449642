import {
  checkManuscript,
  createCatalog,
  readCollection,
  type Catalog,
  type FileSystem,
  type Problem,
  type Range,
} from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import {
  CodeActionKind,
  CompletionItemKind,
  DiagnosticSeverity,
  MarkupKind,
  MessageType,
  ShowMessageNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type Connection,
  type Diagnostic,
  type Range as LspRange,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { provideCodeActions } from './features/code-actions.js'
import { provideCompletion } from './features/completion.js'
import { provideDiagnostics } from './features/diagnostics.js'
import { provideHover } from './features/hover.js'
import { listRecords } from './features/list-records.js'
import type { Manuscript } from './features/manuscript.js'
import { listRecordsMethod, type InitializationOptions } from './protocol.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/**
 * Connects the features to a client: the only place that speaks LSP.
 *
 * @param connection - The connection to the client. It is not listening yet.
 * @param fileSystem - What reads the content packages.
 */
export function connectServer(connection: Connection, fileSystem: FileSystem): void {
  const documents = new TextDocuments(TextDocument)
  let catalog: Promise<Catalog> = Promise.resolve(createCatalog([]))

  connection.onInitialize(({ initializationOptions }) => {
    const { collections = [] } = (initializationOptions ?? {}) as InitializationOptions
    catalog = loadCatalog(collections)
    return {
      serverInfo: { name: 'florilegium' },
      capabilities: {
        textDocumentSync: TextDocumentSyncKind.Incremental,
        hoverProvider: true,
        codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] },
        completionProvider: { triggerCharacters: ['#', '{'] },
      },
    }
  })

  connection.onHover(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return null
    const hover = provideHover(await readManuscript(document), document.offsetAt(position))
    if (!hover) return null
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: toLspRange(document, hover.range),
    }
  })

  connection.onCompletion(async ({ textDocument, position }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const items = provideCompletion(await readManuscript(document), document.offsetAt(position))
    return items.map(({ id, speaker, documentation, range, newText }, index) => ({
      label: id,
      labelDetails: { description: speaker },
      kind: CompletionItemKind.Reference,
      documentation: { kind: MarkupKind.Markdown, value: documentation },
      filterText: `${newText.startsWith('#') ? '#' : ''}${id} ${speaker}`,
      sortText: String(index).padStart(6, '0'),
      textEdit: { range: toLspRange(document, range), newText },
    }))
  })

  connection.onCodeAction(async ({ textDocument, range }) => {
    const document = documents.get(textDocument.uri)
    if (!document) return []
    const offsets = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) }
    const actions = provideCodeActions(await readManuscript(document), offsets)
    return actions.map(({ title, problem, newText, isPreferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred,
      diagnostics: [toDiagnostic(document, problem)],
      edit: { changes: { [document.uri]: [{ range: toLspRange(document, problem.range), newText }] } },
    }))
  })

  connection.onRequest(listRecordsMethod, async () => listRecords(await catalog))

  documents.onDidChangeContent(async ({ document }) => {
    const problems = provideDiagnostics(await readManuscript(document))
    await connection.sendDiagnostics({
      uri: document.uri,
      version: document.version,
      diagnostics: problems.map((problem) => toDiagnostic(document, problem)),
    })
  })
  documents.onDidClose(({ document }) => connection.sendDiagnostics({ uri: document.uri, diagnostics: [] }))
  documents.listen(connection)

  async function loadCatalog(paths: string[]): Promise<Catalog> {
    const results = await Promise.all(paths.map((path) => readCollection(path, fileSystem)))
    for (const { message } of results) {
      if (message === undefined) continue
      await connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Error, message })
    }
    return createCatalog(results.flatMap(({ collection }) => collection ?? []))
  }

  async function readManuscript(document: TextDocument): Promise<Manuscript> {
    const text = document.getText()
    const known = await catalog
    const blocks = toProseBlocks(parseManuscript(text))
    return { text, checked: checkManuscript(text, blocks, { catalog: known }), catalog: known }
  }
}

function toDiagnostic(document: TextDocument, { code, severity, message, range, url }: Problem): Diagnostic {
  return {
    range: toLspRange(document, range),
    severity: severities[severity],
    code,
    codeDescription: { href: url },
    source: 'florilegium',
    message,
  }
}

function toLspRange(document: TextDocument, { start, end }: Range): LspRange {
  return { start: document.positionAt(start), end: document.positionAt(end) }
}
