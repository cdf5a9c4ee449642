import {
  insertionMethod,
  pasteMethod,
  type Insertion,
  type InsertionAnswer,
  type InsertionForm,
  type InsertionParams,
  type PasteAnswer,
  type PasteParams,
} from '@florilegium/language-server/protocol'
import {
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  Range,
  workspace,
  WorkspaceEdit,
  type CancellationToken,
  type Disposable,
  type DataTransfer,
  type ExtensionContext,
  type TextDocument,
} from 'vscode'
import { nameForm } from '../commands/pick-form.js'
import { recordsMimeType } from '../library/create-record-drag.js'
import { manuscriptLanguages } from '../server/manuscript-languages.js'
import type { LanguageServer } from '../server/language-server.js'

/** More is a text, no quotation; the server is not asked. */
const LONGEST = 10_000

const quotationKind = DocumentDropOrPasteEditKind.Text.append('florilegium', 'quotation')

/** An edit of a paste or a drop, before it is either. */
interface OfferedEdit {
  title: string
  insertText: string
  additionalEdit: WorkspaceEdit
}

/**
 * Registers what turns text of a known source that is pasted or dropped into a quotation, and records that are dragged from the
 * library into what embeds them.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server.
 * @returns What ends it.
 */
export function registerPaste(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const selector = manuscriptLanguages.map((language) => ({ language }))
  return [
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, ranges, transfer, _, token) {
          const [range] = ranges
          if (ranges.length !== 1 || !range) return undefined
          const edits = await offerQuotation(server, document, { range, transfer, token })
          return edits.map(({ title, insertText, additionalEdit }) =>
            Object.assign(new DocumentPasteEdit(insertText, title, quotationKind), { additionalEdit }),
          )
        },
      },
      { providedPasteEditKinds: [quotationKind], pasteMimeTypes: ['text/plain'] },
    ),
    languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, position, transfer, token) {
          const range = new Range(position, position)
          const records = await offerRecords(context, server, document, { range, transfer, token })
          const edits =
            records.length > 0 ? records : await offerQuotation(server, document, { range, transfer, token })
          return edits.map(({ title, insertText, additionalEdit }) =>
            Object.assign(new DocumentDropEdit(insertText, title, quotationKind), { additionalEdit }),
          )
        },
      },
      { providedDropEditKinds: [quotationKind], dropMimeTypes: [recordsMimeType, 'text/plain'] },
    ),
  ]
}

/** What is pasted or dropped, and where. */
interface Transfer {
  range: Range
  transfer: DataTransfer
  token: CancellationToken
}

async function offerQuotation(
  server: LanguageServer,
  document: TextDocument,
  { range, transfer, token }: Transfer,
): Promise<OfferedEdit[]> {
  if (!workspace.getConfiguration('florilegium', document).get('paste', true)) return []
  const text = await transfer.get('text/plain')?.asString()
  if (text === undefined || text.length > LONGEST) return []
  const params: PasteParams = { uri: document.uri.toString(), range: toLspRange(range), text }
  const answer = await server
    .request<PasteAnswer | null>(pasteMethod, params, { token })
    .catch(() => undefined)
  if (!answer) return []
  return answer.forms.map(({ form, insertText, edits }) => ({
    title: nameQuotation(form),
    insertText,
    additionalEdit: toWorkspaceEdit(document, edits),
  }))
}

function nameQuotation(form: PasteAnswer['forms'][number]['form']): string {
  switch (form) {
    case 'inline':
      return l10n.t('Insert as Quotation with Citation')
    case 'block':
      return l10n.t('Insert as Block Quote with Citation')
    case 'footnote':
      return l10n.t('Insert as Quotation with Footnote')
  }
}

async function offerRecords(
  context: ExtensionContext,
  server: LanguageServer,
  document: TextDocument,
  { range, transfer, token }: Transfer,
): Promise<OfferedEdit[]> {
  const dragged = await transfer.get(recordsMimeType)?.asString()
  const ids = dragged === undefined ? [] : (JSON.parse(dragged) as string[])
  const last = context.globalState.get<InsertionForm>('insert.record') ?? 'directive'
  const others = (['directive', 'block', 'inline', 'footnote'] as const).filter((form) => form !== last)
  const [id] = ids
  if (id === undefined) return []
  const offered: OfferedEdit[] = []
  for (const form of [last, ...others]) {
    const insertion: Insertion = { kind: 'record', id, form }
    const params: InsertionParams = { uri: document.uri.toString(), range: toLspRange(range), insertion }
    const answer = await server.request<InsertionAnswer | null>(insertionMethod, params, { token })
    if (!answer) return []
    offered.push({
      title: nameForm(form).replace(/^\$\([a-z-]+\) /, ''),
      insertText: '',
      additionalEdit: toWorkspaceEdit(document, answer.edits),
    })
  }
  return offered
}

/** VS Code writes its own ranges as lists. */
function toLspRange({ start, end }: Range): PasteParams['range'] {
  return { start, end }
}

function toWorkspaceEdit(document: TextDocument, edits: InsertionAnswer['edits']): WorkspaceEdit {
  const edit = new WorkspaceEdit()
  for (const { range, newText } of edits) {
    const { start, end } = range
    edit.replace(document.uri, new Range(start.line, start.character, end.line, end.character), newText)
  }
  return edit
}
