import {
  libraryMethod,
  searchMethod,
  type Library,
  type SearchAnswer,
  type SearchParams,
} from '@florilegium/language-server/protocol'
import { commands, EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode'
import { findProjectUri } from '../commands/find-manuscript.js'
import type { LanguageServer } from '../server/language-server.js'
import { toLibraryItem, type LibraryNode } from './library-nodes.js'

/** A section has no more records than a person looks through. */
const MOST = 500

/** Shows what there is to quote from: documents, their sections, and the records in them. */
export class LibraryProvider implements TreeDataProvider<LibraryNode> {
  private readonly changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.changed.event
  private query = ''

  constructor(private readonly server: LanguageServer) {}

  /** Shows only what fits some words; none show all. */
  search(query: string): void {
    this.query = query.trim()
    this.changed.fire()
  }

  refresh(): void {
    this.changed.fire()
  }

  async getChildren(node?: LibraryNode): Promise<LibraryNode[]> {
    if (!node) return this.query === '' ? this.listDocuments() : this.find({ query: this.query })
    switch (node.kind) {
      case 'document':
        return node.document.sections.map((section) => ({
          kind: 'section',
          document: node.document,
          section,
        }))
      case 'section':
        return this.find({ document: node.document.id, section: node.section.id })
      case 'record':
      case 'source':
      case 'more':
        return []
    }
  }

  getTreeItem(node: LibraryNode): TreeItem {
    return toLibraryItem(node)
  }

  private async listDocuments(): Promise<LibraryNode[]> {
    const { documents, sources } = await this.server.request<Library>(libraryMethod, {
      uri: findProjectUri(),
    })
    await commands.executeCommand(
      'setContext',
      'florilegium.libraryEmpty',
      documents.length + sources.length === 0,
    )
    return [
      ...documents.map((document): LibraryNode => ({ kind: 'document', document })),
      ...sources.map((source): LibraryNode => ({ kind: 'source', source })),
    ]
  }

  private async find(what: Partial<SearchParams>): Promise<LibraryNode[]> {
    const params: SearchParams = { uri: findProjectUri(), limit: MOST, ...what }
    const { total, records } = await this.server.request<SearchAnswer>(searchMethod, params)
    const nodes = records.map((record): LibraryNode => ({ kind: 'record', record }))
    return total > records.length ? [...nodes, { kind: 'more', total, shown: records.length }] : nodes
  }
}
