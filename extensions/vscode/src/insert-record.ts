import {
  searchMethod,
  type RecordSummary,
  type SearchAnswer,
  type SearchParams,
} from '@florilegium/language-server/protocol'
import { QuickPickItemKind, window, type QuickPickItem } from 'vscode'
import type { LanguageClient } from 'vscode-languageclient/node'
import { placeDirective } from './place-directive.js'

interface RecordItem extends QuickPickItem {
  record?: RecordSummary
}

/**
 * Lets the writer choose a record and embeds it where the cursor is.
 *
 * @param client - The connection to the server, which knows the records.
 */
export async function insertRecord(client: LanguageClient): Promise<void> {
  const editor = window.activeTextEditor
  if (!editor) return
  const params: SearchParams = { uri: editor.document.uri.toString(), limit: 10_000 }
  const { records } = await client.sendRequest<SearchAnswer>(searchMethod, params)
  const item = await window.showQuickPick(toItems(records), {
    title: 'Insert Quotation or Recommendation',
    placeHolder: 'Search by words, speaker or id',
    matchOnDescription: true,
    matchOnDetail: true,
  })
  if (!item?.record) return
  const { document, selection } = editor
  const { offset, text } = placeDirective(
    `::${item.record.type === 'recommendation' ? 'recommendation' : 'quote'}{#${item.record.id}}`,
    document.getText(),
    document.offsetAt(selection.active),
  )
  await editor.edit((edit) => {
    edit.insert(document.positionAt(offset), text)
  })
}

function toItems(records: RecordSummary[]): RecordItem[] {
  const group = (label: string, type: RecordSummary['type'], icon: string): RecordItem[] => {
    const items = records
      .filter((record) => record.type === type)
      .map((record) => ({
        label: `$(${icon}) ${record.speaker}`,
        description: `#${record.id} · ${record.citation}`,
        detail: record.text,
        record,
      }))
    return items.length > 0 ? [{ label, kind: QuickPickItemKind.Separator }, ...items] : []
  }
  return [
    ...group('Quotations', 'quote', 'quote'),
    ...group('Passages', 'passage', 'book'),
    ...group('Provisions', 'provision', 'law'),
    ...group('Recommendations', 'recommendation', 'lightbulb'),
  ]
}
