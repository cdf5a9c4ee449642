import {
  CompletionItemKind,
  InsertTextFormat,
  InsertTextMode,
  MarkupKind,
  SymbolKind,
  type CompletionItem,
  type ServerCapabilities,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { createAuthoring } from '../authoring/create-authoring.js'
import { findDefinitions, findIdAt, toDocumentId } from '../authoring/content-document.js'
import { listContentSymbols } from '../authoring/list-content-symbols.js'
import type { ContentId, IdSpace } from '../authoring/list-ids.js'
import { provideContentCompletion, type ContentCompletion } from '../authoring/provide-content-completion.js'
import { provideContentHover } from '../authoring/provide-content-hover.js'
import { serveContentDiagnostics } from './serve-content-diagnostics.js'
import { serveContentRename } from './serve-content-rename.js'
import { toLspRange, type ServerContext } from './server-context.js'

const completionKinds: Readonly<Record<ContentCompletion['kind'], CompletionItemKind>> = {
  field: CompletionItemKind.Property,
  value: CompletionItemKind.EnumMember,
  id: CompletionItemKind.Reference,
  entry: CompletionItemKind.Snippet,
}

const symbolKinds: Readonly<Record<IdSpace, SymbolKind>> = {
  record: SymbolKind.String,
  section: SymbolKind.Namespace,
  person: SymbolKind.Class,
  topic: SymbolKind.Key,
  document: SymbolKind.File,
}

/**
 * Serves the YAML files of content packages that are written in the workspace.
 *
 * @param context - The server, with the side of the connection that is for content files.
 * @param documents - The open documents.
 * @returns What it can do.
 */
export function serveAuthoring(
  context: ServerContext,
  documents: TextDocuments<TextDocument>,
): ServerCapabilities {
  const { connection, files, projects, client } = context
  const authoring = createAuthoring({
    files,
    roots: projects.roots,
    documents: context.documents,
    catalogOf: async (uri) => (await context.projectOf(uri)).catalog,
  })
  serveContentDiagnostics(context, { authoring, documents })

  connection.onHover(async ({ textDocument, position }) => {
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return null
    const { textDocument: text, document, file } = opened
    const hover = provideContentHover(document, file, text.offsetAt(position))
    if (!hover) return null
    return {
      contents: { kind: MarkupKind.Markdown, value: hover.markdown },
      range: toLspRange(text, hover.range),
    }
  })

  connection.onCompletion(async ({ textDocument, position }) => {
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return null
    const { textDocument: text, document, file } = opened
    return provideContentCompletion(document, file, text.offsetAt(position)).map((completion, index) =>
      toItem(completion, text, index),
    )
  })

  connection.onDefinition(async ({ textDocument, position }) => {
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return null
    const { textDocument: text, document } = opened
    const id = findIdAt(document, text.uri, text.offsetAt(position))
    return id ? toLocations(findDefinitions(document, id.space, id.id)) : null
  })

  connection.onReferences(async ({ textDocument, position, context: { includeDeclaration } }, token) => {
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return null
    const { textDocument: text, document } = opened
    const id = findIdAt(document, text.uri, text.offsetAt(position))
    if (!id) return null
    const related = id.space === 'topic' ? await authoring.listSiblings(document) : [document]
    const found = related
      .flatMap(({ ids }) => ids)
      .filter((use) => use.space === id.space && use.id === id.id)
      .filter(({ role }) => includeDeclaration || role === 'use')
    const target = { space: id.space, id: id.id, documentId: toDocumentId(document) ?? '' }
    const inManuscripts = await authoring.findManuscriptUses(target, () => token.isCancellationRequested)
    return inManuscripts ? toLocations([...found, ...inManuscripts]) : null
  })

  connection.onDocumentSymbol(async ({ textDocument }) => {
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return null
    return listContentSymbols(opened.file).map(({ id, space, detail, range, idRange }) => ({
      name: id,
      detail,
      kind: symbolKinds[space],
      range: toLspRange(opened.textDocument, range),
      selectionRange: toLspRange(opened.textDocument, idRange),
    }))
  })

  return {
    definitionProvider: true,
    referencesProvider: true,
    documentSymbolProvider: true,
    ...serveContentRename(context, authoring),
  }

  function toItem(completion: ContentCompletion, text: TextDocument, index: number): CompletionItem {
    const { label, kind, detail, documentation, range, snippet } = completion
    const { snippetSupport, insertTextModeSupport } = client().textDocument?.completion?.completionItem ?? {}
    return {
      label,
      kind: completionKinds[kind],
      ...(detail !== undefined && { labelDetails: { description: detail } }),
      ...(documentation !== undefined && {
        documentation: { kind: MarkupKind.Markdown, value: documentation },
      }),
      sortText: String(index).padStart(4, '0'),
      textEdit: {
        range: toLspRange(text, range),
        newText: snippetSupport ? snippet : withoutStops(snippet),
      },
      ...(snippetSupport && { insertTextFormat: InsertTextFormat.Snippet }),
      ...(insertTextModeSupport && { insertTextMode: InsertTextMode.adjustIndentation }),
    }
  }

  async function toLocations(places: readonly Pick<ContentId, 'uri' | 'range'>[]) {
    const seen = new Map<string, Pick<ContentId, 'uri' | 'range'>>()
    for (const place of places) seen.set(`${place.uri} ${place.range.start}`, place)
    const locations = await Promise.all(
      Array.from(seen.values(), async ({ uri, range }) => {
        const document = await authoring.readDocument(uri)
        return document ? { uri, range: toLspRange(document, range) } : []
      }),
    )
    return locations.flat()
  }
}

/** A snippet for a client that knows none. */
function withoutStops(snippet: string): string {
  return snippet
    .replace(/\$\{\d+\|[^}]*\|\}/g, '')
    .replace(/\$\d+/g, '')
    .replaceAll('\\$', '$')
}
