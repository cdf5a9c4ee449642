import {
  CompletionItemKind,
  InsertTextFormat,
  MarkupKind,
  type ClientCapabilities,
  type CompletionItem,
  type ServerCapabilities,
} from 'vscode-languageserver'
import type { Completion, CompletionKind } from '../features/completion/completion.js'
import { describeCompletion } from '../features/completion/describe-completion.js'
import { provideCompletion, triggerCharacters } from '../features/completion/provide-completion.js'
import { toLspRange, type OpenManuscript, type ServerContext } from './server-context.js'

const kinds: Readonly<Record<CompletionKind, CompletionItemKind>> = {
  record: CompletionItemKind.Reference,
  work: CompletionItemKind.Module,
  place: CompletionItemKind.Field,
  directive: CompletionItemKind.Snippet,
  attribute: CompletionItemKind.Property,
  value: CompletionItemKind.Value,
  quotation: CompletionItemKind.Text,
  code: CompletionItemKind.Constant,
}

/** The command of VS Code that asks for completions again. Other clients may know it too. */
const SUGGEST = 'editor.action.triggerSuggest'

/** What goes with an item until its documentation is asked for. */
interface ItemData {
  uri: string
  subject: NonNullable<Completion['subject']>
}

/**
 * Serves completion.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveCompletion({ connection, glance, client }: ServerContext): ServerCapabilities {
  connection.onCompletion(async ({ textDocument, position }, token) => {
    const opened = await glance(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const completions = provideCompletion(manuscript, document.offsetAt(position))
    if (completions.length === 0) return null
    const items = completions.map((completion, index) => toItem(completion, opened, index))
    // What fits is found here, so the next letter is to be asked about again.
    return { isIncomplete: true, items }
  })
  connection.onCompletionResolve(async (item) => {
    const { uri, subject } = (item.data ?? {}) as Partial<ItemData>
    const opened = uri === undefined ? undefined : await glance(uri)
    if (!opened || !subject) return item
    const documentation = describeCompletion(subject, opened.manuscript)
    return documentation === undefined
      ? item
      : { ...item, documentation: { kind: MarkupKind.Markdown, value: documentation } }
  })
  return { completionProvider: { triggerCharacters, resolveProvider: true } }

  function toItem(
    completion: Completion,
    { document, manuscript }: OpenManuscript,
    index: number,
  ): CompletionItem {
    const { kind, label, detail, description, range, newText, isSnippet, continues, subject } = completion
    const capabilities = client()
    const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport ?? false
    const typed = manuscript.text.slice(range.start, range.end)
    return {
      label,
      labelDetails: {
        ...(detail !== undefined && { detail }),
        ...(description !== undefined && { description }),
      },
      kind: kinds[kind],
      // A client that filters again by what is typed must keep what was found by other words.
      filterText: typed === '' ? label : typed,
      sortText: String(index).padStart(4, '0'),
      textEdit: {
        range: toLspRange(document, range),
        newText: isSnippet && !snippets ? newText.replace(/\$\d/g, '') : newText,
      },
      ...(isSnippet && snippets && { insertTextFormat: InsertTextFormat.Snippet }),
      ...(continues && knows(capabilities, SUGGEST) && { command: { title: '', command: SUGGEST } }),
      ...(subject && { data: { uri: document.uri, subject } satisfies ItemData }),
    }
  }
}

/** Whether a client says, as some do by convention, that it runs a command that comes with an answer. */
function knows({ experimental }: ClientCapabilities, command: string): boolean {
  const { commands } = (experimental ?? {}) as { commands?: { commands?: unknown } }
  return Array.isArray(commands?.commands) && commands.commands.includes(command)
}
