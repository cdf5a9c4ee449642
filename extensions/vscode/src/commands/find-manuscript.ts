import { languages, l10n, Uri, window, workspace, type TextEditor } from 'vscode'
import { manuscriptLanguages } from '../server/manuscript-languages.js'

/**
 * Finds the manuscript that a command is for: the active one, or one that is in view while something else has the focus.
 *
 * @returns Its editor; nothing where there is none, which the writer is told.
 */
export function findManuscript(): TextEditor | undefined {
  const editor = findEditor()
  if (!editor)
    void window.showInformationMessage(l10n.t('Open the Markdown file that you want to write in first.'))
  return editor
}

/**
 * Finds the project that is worked in.
 *
 * @returns The URI of the manuscript; or of one that could be in the first folder, or in none.
 */
export function findProjectUri(): string {
  const [folder] = workspace.workspaceFolders ?? []
  const uri = findEditor()?.document.uri ?? (folder && Uri.joinPath(folder.uri, 'manuscript.md'))
  return uri?.toString() ?? 'untitled:manuscript'
}

function findEditor(): TextEditor | undefined {
  const { activeTextEditor, visibleTextEditors } = window
  return [activeTextEditor, ...visibleTextEditors].find(
    (editor) => editor && languages.match(manuscriptLanguages, editor.document) > 0,
  )
}
