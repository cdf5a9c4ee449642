import MarkdownIt from 'markdown-it'
import { TextDocument } from 'vscode-languageserver-textdocument'
import {
  createLanguageService,
  DiagnosticLevel,
  githubSlugifier,
  LogLevel,
  type ITextDocument,
  type IWorkspace,
} from 'vscode-markdown-languageservice'
import { URI } from 'vscode-uri'

const ADDRESS = 'file:///bench/manuscript.md'

const never = {
  isCancellationRequested: false,
  onCancellationRequested: () => ({
    dispose() {
      /* There is nothing. */
    },
  }),
}

/**
 * Measures the service behind VS Code's own Markdown diagnostics, which checks links: a keystroke, in this process.
 *
 * @param text - The manuscript.
 * @param times - How often.
 * @returns What each took, in milliseconds.
 */
export async function measurePeer(text: string, times: number): Promise<number[]> {
  const listeners: ((changed: ITextDocument) => void)[] = []
  let document = TextDocument.create(ADDRESS, 'markdown', 1, text)
  const markdownIt = new MarkdownIt()
  const service = createLanguageService({
    workspace: createWorkspace(() => document, listeners),
    parser: {
      slugifier: githubSlugifier,
      tokenize: (read) => Promise.resolve(markdownIt.parse(read.getText(), {})),
    },
    logger: { level: LogLevel.Off, log: () => undefined },
  })
  const warning = DiagnosticLevel.warning
  const options = {
    validateReferences: warning,
    validateFragmentLinks: warning,
    validateFileLinks: warning,
    validateMarkdownFileLinkFragments: warning,
    validateUnusedLinkDefinitions: warning,
    validateDuplicateLinkDefinitions: warning,
    ignoreLinks: [],
  }
  const at = text.indexOf(' ', text.length / 3)
  const costs: number[] = []
  for (let index = 0; index < times; index++) {
    const changed = index % 2 === 0 ? `${text.slice(0, at)}x${text.slice(at)}` : text
    const begin = performance.now()
    document = TextDocument.create(ADDRESS, 'markdown', index + 2, changed)
    for (const listen of listeners) listen(document)
    await service.computeDiagnostics(document, options, never)
    costs.push(performance.now() - begin)
  }
  return costs
}

function createWorkspace(
  current: () => ITextDocument,
  listeners: ((changed: ITextDocument) => void)[],
): IWorkspace {
  const event = () => ({ dispose: () => undefined })
  return {
    workspaceFolders: [URI.parse('file:///bench')],
    onDidChangeMarkdownDocument: (listen, thisArg) => {
      listeners.push((changed) => {
        listen.call(thisArg, changed)
      })
      return event()
    },
    onDidCreateMarkdownDocument: event,
    onDidDeleteMarkdownDocument: event,
    getAllMarkdownDocuments: () => Promise.resolve([current()]),
    hasMarkdownDocument: (uri) => uri.toString() === ADDRESS,
    openMarkdownDocument: () => Promise.resolve(current()),
    stat: () => Promise.resolve(undefined),
    readDirectory: () => Promise.resolve([]),
  }
}
