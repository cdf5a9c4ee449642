import { commands, env, l10n, Uri, window, type Disposable, type ExtensionContext } from 'vscode'
import { copyCitation, pickCitationForm, type CitationForm } from '../commands/copy-citation.js'
import { insertRecord } from '../commands/insert-record.js'
import type { LanguageServer } from '../server/language-server.js'
import { createRecordDrag } from './create-record-drag.js'
import { LibraryProvider } from './library-provider.js'
import type { LibraryNode } from './library-nodes.js'

const forms: CitationForm[] = ['text', 'pandoc', 'bibtex', 'cslJson', 'ris', 'html']

/**
 * Registers the view of what there is to quote from.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server.
 * @returns What ends it.
 */
export function registerLibrary(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const provider = new LibraryProvider(server)
  const view = window.createTreeView('florilegium.library', {
    treeDataProvider: provider,
    dragAndDropController: createRecordDrag(),
    showCollapseAll: true,
    canSelectMany: true,
  })
  const search = async (query: string): Promise<void> => {
    provider.search(query)
    view.description = query === '' ? '' : l10n.t('“{0}”', query)
    await commands.executeCommand('setContext', 'florilegium.librarySearched', query !== '')
  }
  const selected = (node: LibraryNode | undefined): LibraryNode | undefined => node ?? view.selection[0]
  return [
    view,
    server.onDidChange(() => {
      provider.refresh()
    }),
    commands.registerCommand('florilegium.library.search', () => askForWords(search)),
    commands.registerCommand('florilegium.library.clearSearch', () => search('')),
    commands.registerCommand('florilegium.library.insert', async (node?: LibraryNode) => {
      const chosen = selected(node)
      if (chosen?.kind === 'record') await insertRecord(context, server, { record: chosen.record })
    }),
    commands.registerCommand('florilegium.library.openSource', async (node?: LibraryNode) => {
      const chosen = selected(node)
      if (chosen?.kind === 'document' && chosen.document.url !== undefined)
        await env.openExternal(Uri.parse(chosen.document.url, true))
    }),
    commands.registerCommand('florilegium.library.copyCitation', async (node?: LibraryNode) => {
      const id = idOf(selected(node))
      const form = id === undefined ? undefined : await pickCitationForm()
      if (id !== undefined && form) await copyCitation(server, id, form)
    }),
    ...forms.map((form) =>
      commands.registerCommand(`florilegium.library.copyCitation.${form}`, async (node?: LibraryNode) => {
        const id = idOf(selected(node))
        if (id !== undefined) await copyCitation(server, id, form)
      }),
    ),
  ]
}

/** Searches as the writer types. */
async function askForWords(search: (query: string) => Promise<void>): Promise<void> {
  const input = window.createInputBox()
  input.title = l10n.t('Search the Library')
  input.placeholder = l10n.t('Words, a speaker, a topic or an id')
  input.onDidChangeValue((value) => void search(value))
  input.onDidAccept(() => {
    input.hide()
  })
  input.onDidHide(() => {
    input.dispose()
  })
  input.show()
  await commands.executeCommand('florilegium.library.focus', { preserveFocus: true })
  input.show()
}

function idOf(node: LibraryNode | undefined): string | undefined {
  switch (node?.kind) {
    case 'record':
      return node.record.id
    case 'document':
      return node.document.id
    case 'source':
      return node.source.id
    case 'section':
    case 'more':
    case undefined:
      return undefined
  }
}
