import {
  languages,
  type Position,
  Selection,
  Uri,
  window,
  workspace,
  type Diagnostic,
  type Range,
  type TextDocument,
  type TextEditor,
  type WorkspaceFolder,
} from 'vscode'
import { LIMIT_MS } from './wait-until.js'

/** A manuscript that is open in the editor, with the cursor where its text had a `▮`. */
export interface OpenManuscript {
  editor: TextEditor
  document: TextDocument
  cursor: Position
}

/** The folders that are open: one without a project file, and one whose own sources it names. */
export const [project, second] = workspace.workspaceFolders as unknown as [WorkspaceFolder, WorkspaceFolder]

/**
 * Opens a manuscript that is not a file.
 *
 * @param marked - Its text. A `▮` marks the cursor and is left out.
 * @returns The manuscript.
 */
export async function openManuscript(marked: string): Promise<OpenManuscript> {
  const content = marked.replace('▮', '')
  return show(await workspace.openTextDocument({ language: 'markdown', content }), marked)
}

/**
 * Writes a manuscript as a file and opens it.
 *
 * @param uri - Where.
 * @param marked - Its text. A `▮` marks the cursor and is left out.
 * @returns The manuscript.
 */
export async function writeManuscript(uri: Uri, marked: string): Promise<OpenManuscript> {
  await writeFile(uri, marked.replace('▮', ''))
  return show(await workspace.openTextDocument(uri), marked)
}

async function show(document: TextDocument, marked: string): Promise<OpenManuscript> {
  const editor = await window.showTextDocument(document)
  const cursor = document.positionAt(Math.max(0, marked.indexOf('▮')))
  editor.selection = new Selection(cursor, cursor)
  return { editor, document, cursor }
}

/**
 * Writes a file, with the folders it needs.
 *
 * @param uri - Where.
 * @param content - Its text, or what becomes JSON.
 */
export async function writeFile(uri: Uri, content: unknown): Promise<void> {
  const text = typeof content === 'string' ? content : JSON.stringify(content)
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text))
}

/**
 * Waits until the diagnostics of a document are what a test expects of them.
 *
 * @param document - The document, or its address.
 * @param isExpected - What is expected.
 * @returns The diagnostics.
 * @throws {Error} When they are not in time, with those that there are.
 */
export async function waitForDiagnostics(
  document: TextDocument | Uri,
  isExpected: (diagnostics: Diagnostic[]) => boolean,
): Promise<Diagnostic[]> {
  const uri = document instanceof Uri ? document : document.uri
  const current = (): Diagnostic[] => languages.getDiagnostics(uri)
  return new Promise((resolve, reject) => {
    const look = (): void => {
      if (!isExpected(current())) return
      end()
      resolve(current())
    }
    const end = (): void => {
      subscription.dispose()
      clearTimeout(timer)
    }
    const timer = setTimeout(() => {
      end()
      const found = current().map((diagnostic) => `${codeOf(diagnostic)}: ${diagnostic.message}`)
      reject(
        new Error(`The diagnostics of ${uri.toString()} are not those expected, but: ${found.join('\n')}`),
      )
    }, LIMIT_MS)
    const subscription = languages.onDidChangeDiagnostics(look)
    look()
  })
}

/** Waits until the server answers, which activation does not. */
export async function waitForServer(): Promise<void> {
  const { document } = await openManuscript('::quote{#nobody}\n')
  await waitForDiagnostics(document, ({ length }) => length === 1)
}

/**
 * Waits until the problems of a document are these.
 *
 * @param document - The document, or its address.
 * @param codes - Their codes, in the order of the text.
 * @returns The diagnostics.
 */
export async function waitForProblems(
  document: TextDocument | Uri,
  ...codes: string[]
): Promise<[Diagnostic, ...Diagnostic[]]> {
  const found = await waitForDiagnostics(document, (diagnostics) => {
    return inOrder(diagnostics).map(codeOf).join() === codes.join()
  })
  return inOrder(found) as [Diagnostic, ...Diagnostic[]]
}

function inOrder(diagnostics: Diagnostic[]): Diagnostic[] {
  return [...diagnostics].sort((one, other) => one.range.start.compareTo(other.range.start))
}

/**
 * Tells the code of a diagnostic.
 *
 * @param diagnostic - The diagnostic.
 * @returns Its code.
 */
export function codeOf({ code }: Diagnostic): string {
  return typeof code === 'object' ? String(code.value) : String(code)
}

/**
 * Finds words in a document.
 *
 * @param document - The document.
 * @param words - The words.
 * @returns Where they begin.
 */
export function positionOf(document: TextDocument, words: string): Position {
  const offset = document.getText().indexOf(words)
  if (offset < 0) throw new Error(`"${words}" does not stand in ${document.uri.toString()}`)
  return document.positionAt(offset)
}

/**
 * Replaces words of a document as a writer does.
 *
 * @param editor - The editor.
 * @param range - What is replaced.
 * @param words - What is written.
 */
export async function replace(editor: TextEditor, range: Range, words: string): Promise<void> {
  await editor.edit((edit) => {
    edit.replace(range, words)
  })
}
