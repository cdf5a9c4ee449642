import {
  languages,
  Selection,
  window,
  workspace,
  type Diagnostic,
  type Position,
  type TextDocument,
  type TextEditor,
} from 'vscode'

/** A manuscript that is open in the editor, with the cursor where its text had a `|`. */
export interface OpenManuscript {
  editor: TextEditor
  document: TextDocument
  cursor: Position
}

/** Opens a manuscript. A `|` in the text marks the cursor and is left out. */
export async function openManuscript(marked: string): Promise<OpenManuscript> {
  const offset = marked.includes('|') ? marked.indexOf('|') : 0
  const document = await workspace.openTextDocument({
    language: 'markdown',
    content: marked.replace('|', ''),
  })
  const editor = await window.showTextDocument(document)
  const cursor = document.positionAt(offset)
  editor.selection = new Selection(cursor, cursor)
  return { editor, document, cursor }
}

/** Waits until the diagnostics of a document are what a test expects of them. */
export async function waitForDiagnostics(
  document: TextDocument,
  isExpected: (diagnostics: Diagnostic[]) => boolean,
): Promise<Diagnostic[]> {
  const current = (): Diagnostic[] => languages.getDiagnostics(document.uri)
  return new Promise((resolve) => {
    const look = (): void => {
      if (!isExpected(current())) return
      subscription.dispose()
      resolve(current())
    }
    const subscription = languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** Waits until the server answers, which activation does not. */
export async function waitForServer(): Promise<void> {
  const { document } = await openManuscript('::quote{#nobody}\n')
  await waitForDiagnostics(document, ({ length }) => length === 1)
}
