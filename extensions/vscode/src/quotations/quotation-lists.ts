import {
  quotationsMethod,
  type ProjectParams,
  type QuotationsAnswer,
} from '@florilegium/language-server/protocol'
import {
  Disposable,
  EventEmitter,
  languages,
  TabInputCustom,
  TabInputText,
  window,
  workspace,
  type Event,
  type TextDocument,
  type TextEditor,
} from 'vscode'
import { manuscriptLanguages } from '../server/manuscript-languages.js'
import type { LanguageServer } from '../server/language-server.js'

/** How long a writer pauses between two words. */
const PAUSE = 400

/** The quotations of the manuscript that the writer works at. */
export interface QuotationList {
  document: TextDocument
  quotations: QuotationsAnswer['quotations']
}

/** Keeps the quotations of the active manuscript. */
export interface QuotationLists extends Disposable {
  /** Nothing where no manuscript is active. */
  readonly current: QuotationList | undefined
  onDidChange: Event<void>
}

/**
 * Follows the writer from manuscript to manuscript, and each as it changes.
 *
 * @param server - The server.
 * @returns What is known of the active one.
 */
export function createQuotationLists(server: LanguageServer): QuotationLists {
  const changed = new EventEmitter<void>()
  let current: QuotationList | undefined
  let document: TextDocument | undefined
  let timer: ReturnType<typeof setTimeout> | undefined
  let asked = 0

  const ask = async (): Promise<void> => {
    clearTimeout(timer)
    const asking = ++asked
    const about = document
    if (!about) return set(undefined)
    const params: ProjectParams = { uri: about.uri.toString() }
    const answer = await server
      .request<QuotationsAnswer | null>(quotationsMethod, params)
      .catch(() => undefined)
    if (asking !== asked || about !== document) return
    if (answer) set({ document: about, quotations: answer.quotations })
  }
  const set = (list: QuotationList | undefined): void => {
    current = list
    changed.fire()
  }
  const follow = (editor: TextEditor | undefined): void => {
    // While a panel, a preview or a settings page is in front, the manuscript stays the one that is worked at.
    if (!editor && document && isInTab(document)) return
    const next = editor && isManuscript(editor.document) ? editor.document : undefined
    if (next === document) return
    document = next
    if (current && current.document !== next) set(undefined)
    void ask()
  }
  const later = (): void => {
    clearTimeout(timer)
    timer = setTimeout(() => void ask(), PAUSE)
  }
  const subscriptions = [
    changed,
    window.onDidChangeActiveTextEditor(follow),
    workspace.onDidOpenTextDocument(() => {
      follow(window.activeTextEditor)
    }),
    window.tabGroups.onDidChangeTabs(() => {
      follow(window.activeTextEditor)
    }),
    workspace.onDidChangeTextDocument(({ document: of }) => {
      if (of === document) later()
    }),
    server.onDidCheck((uri) => {
      if (uri === document?.uri.toString()) void ask()
    }),
    server.onDidChange(later),
  ]
  follow(window.activeTextEditor)

  return {
    get current() {
      return current
    },
    onDidChange: changed.event,
    dispose() {
      clearTimeout(timer)
      Disposable.from(...subscriptions).dispose()
    },
  }
}

/** Whether it is open in a tab, as text or as the preview that takes the place of the text. */
function isInTab({ uri }: TextDocument): boolean {
  return window.tabGroups.all.some(({ tabs }) =>
    tabs.some(
      ({ input }) =>
        (input instanceof TabInputText || input instanceof TabInputCustom) &&
        input.uri.toString() === uri.toString(),
    ),
  )
}

function isManuscript(document: TextDocument): boolean {
  return languages.match(manuscriptLanguages, document) > 0
}
