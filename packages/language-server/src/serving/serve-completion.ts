import { CompletionItemKind, MarkupKind, type ServerCapabilities } from 'vscode-languageserver'
import { provideCompletion } from '../features/completion/provide-completion.js'
import { toLspRange, type ServerContext } from './server-context.js'

/**
 * Serves completion.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveCompletion({ connection, open }: ServerContext): ServerCapabilities {
  connection.onCompletion(async ({ textDocument, position }) => {
    const opened = await open(textDocument.uri)
    if (!opened) return []
    const { document, manuscript } = opened
    const items = provideCompletion(manuscript, document.offsetAt(position))
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
  return { completionProvider: { triggerCharacters: ['#', '{'] } }
}
