import {
  insertionMethod,
  type Insertion,
  type InsertionAnswer,
  type InsertionParams,
} from '@florilegium/language-server/protocol'
import { l10n, Range, Selection, TextEditorRevealType, window, type TextEditor } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'

/** A writer types faster than the server answers only so often. */
const ATTEMPTS = 3

/**
 * Writes something into a manuscript, as one step that can be undone.
 *
 * @param server - The server, which knows where and how.
 * @param editor - The manuscript.
 * @param insertion - What is written.
 */
export async function applyInsertion(
  server: LanguageServer,
  editor: TextEditor,
  insertion: Insertion,
): Promise<void> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt++) {
    const { document, selection } = editor
    const params: InsertionParams = {
      uri: document.uri.toString(),
      range: { start: selection.start, end: selection.end },
      insertion,
    }
    const answer = await server.request<InsertionAnswer | null>(insertionMethod, params)
    if (!answer) break
    if (answer.version !== document.version) continue
    const edits = answer.edits.map(({ range: { start, end }, newText }) => ({
      range: new Range(start.line, start.character, end.line, end.character),
      newText,
    }))
    const isDone = await editor.edit((edit) => {
      for (const { range, newText } of edits) edit.replace(range, newText)
    })
    if (!isDone) break
    // The cursor comes to stand after the words; what else was written, such as a note, stands elsewhere.
    const [main] = edits.filter(({ newText }) => newText !== '')
    if (main) {
      const removed = edits.find(({ range }) => range.end.isBefore(main.range.start) && !range.isEmpty)
      const start = document.offsetAt(main.range.start)
      if (!removed) {
        const end = document.positionAt(start + main.newText.trimEnd().length)
        editor.selection = new Selection(end, end)
        editor.revealRange(new Range(end, end), TextEditorRevealType.InCenterIfOutsideViewport)
      }
    }
    await window.showTextDocument(document, editor.viewColumn)
    return
  }
  void window.showWarningMessage(
    l10n.t('Nothing was inserted: the manuscript cannot be changed, or the record is gone.'),
  )
}
