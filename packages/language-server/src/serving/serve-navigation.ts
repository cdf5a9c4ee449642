import {
  DocumentHighlightKind,
  FoldingRangeKind,
  SymbolKind,
  type DocumentSymbol,
  type ServerCapabilities,
  type SymbolInformation,
} from 'vscode-languageserver'
import { searchRecords } from '@florilegium/core'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { provideDefinition } from '../features/definition.js'
import { provideDocumentLinks } from '../features/document-links.js'
import { provideDocumentSymbols, type SymbolResult } from '../features/document-symbols.js'
import { provideFoldingRanges } from '../features/folding-ranges.js'
import { findNameAt, provideHighlights } from '../features/highlights.js'
import { locateTarget } from '../workspace/locate-target.js'
import { findUses } from '../workspace/find-uses.js'
import { resolveName } from '../workspace/resolve-name.js'
import { toLspRange, type ServerContext } from './server-context.js'

const symbolKinds = {
  heading: SymbolKind.Namespace,
  quotation: SymbolKind.String,
  directive: SymbolKind.Object,
  citation: SymbolKind.Key,
}

/** An editor shows so many symbols of a workspace at most. */
const MOST_SYMBOLS = 100

/**
 * Serves what leads from one place to another: definition, references, highlights, links, symbols and folding.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveNavigation(context: ServerContext): ServerCapabilities {
  const { connection, open, projects } = context

  connection.onDefinition(async ({ textDocument, position }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const found = provideDefinition(manuscript, document.offsetAt(position))
    if (!found) return null
    const located = await Promise.all(
      found.targets.map((target) => locateTarget(target, manuscript, context)),
    )
    const locations = located.flatMap((location) => location ?? [])
    if (!context.client().textDocument?.definition?.linkSupport) return locations
    const originSelectionRange = toLspRange(document, found.origin)
    return locations.map(({ uri, range }) => ({
      originSelectionRange,
      targetUri: uri,
      targetRange: range,
      targetSelectionRange: range,
    }))
  })

  connection.onReferences(async ({ textDocument, position }, token, progress) => {
    const opened = await open(textDocument.uri, token)
    const named = opened && findNameAt(opened.manuscript, opened.document.offsetAt(position))
    if (!named) return null
    progress.begin(`Florilegium: looking for “${named.name}”`, 0, undefined, true)
    const name = resolveName(named.name, opened.manuscript.project.catalog)
    const uses = await findUses(name, context, {
      token,
      onProgress(share) {
        progress.report(100 * share)
      },
    })
    progress.done()
    return uses.map(({ uri, range }) => ({ uri, range }))
  })

  connection.onDocumentHighlight(async ({ textDocument, position }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    return provideHighlights(manuscript, document.offsetAt(position)).map((range) => ({
      range: toLspRange(document, range),
      kind: DocumentHighlightKind.Read,
    }))
  })

  connection.onDocumentLinks(async ({ textDocument }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    return provideDocumentLinks(manuscript).map((link) => ({
      ...link,
      range: toLspRange(document, link.range),
    }))
  })

  connection.onDocumentSymbol(async ({ textDocument }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const symbols = provideDocumentSymbols(manuscript).map((symbol) => toDocumentSymbol(document, symbol))
    const isHierarchical = context.client().textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport
    return isHierarchical ? symbols : symbols.flatMap((symbol) => flatten(symbol, document.uri))
  })

  connection.onFoldingRanges(async ({ textDocument }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    return provideFoldingRanges(manuscript).map(({ start, end }) => ({
      startLine: document.positionAt(start).line,
      endLine: document.positionAt(end).line,
      kind: FoldingRangeKind.Region,
    }))
  })

  connection.onWorkspaceSymbol(async ({ query }, token) => {
    const symbols = new Map<string, SymbolInformation>()
    for (const project of projects.list()) {
      for (const { entry } of searchRecords(project.catalog, query).slice(0, MOST_SYMBOLS)) {
        const { record, document } = entry
        const id = `${document.id}/${record.id}`
        if (token.isCancellationRequested || symbols.size >= MOST_SYMBOLS) break
        if (symbols.has(id)) continue
        const target = { place: { source: document.id, record: record.id } }
        const location = await locateTarget(target, { project }, context)
        if (!location) continue
        const { title } = document.bibliography
        symbols.set(id, { name: record.text, kind: SymbolKind.String, location, containerName: title })
      }
    }
    return [...symbols.values()]
  })

  return {
    definitionProvider: true,
    referencesProvider: { workDoneProgress: true },
    documentHighlightProvider: true,
    documentLinkProvider: {},
    documentSymbolProvider: true,
    foldingRangeProvider: true,
    workspaceSymbolProvider: true,
  }
}

function toDocumentSymbol(document: TextDocument, symbol: SymbolResult): DocumentSymbol {
  const { kind, name, detail, range, selection, children } = symbol
  return {
    name,
    kind: symbolKinds[kind],
    ...(detail !== '' && { detail }),
    range: toLspRange(document, range),
    selectionRange: toLspRange(document, selection),
    ...(children.length > 0 && { children: children.map((child) => toDocumentSymbol(document, child)) }),
  }
}

function flatten({ name, kind, range, children = [] }: DocumentSymbol, uri: string): SymbolInformation[] {
  return [{ name, kind, location: { uri, range } }, ...children.flatMap((child) => flatten(child, uri))]
}
