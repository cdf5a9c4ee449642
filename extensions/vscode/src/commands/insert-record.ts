import type { InsertionForm, RecordSummary, RecordType } from '@florilegium/language-server/protocol'
import { l10n, type ExtensionContext } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'
import { applyInsertion } from './apply-insertion.js'
import { findManuscript } from './find-manuscript.js'
import { pickForm, type FormChoice } from './pick-form.js'
import { pickRecord, type PickRecordState } from './pick-record.js'

/** What is inserted. */
export interface InsertRecordOptions {
  /** The record, where it is chosen already. */
  record?: RecordSummary
  /** The types to choose from. Default: all. */
  types?: RecordType[]
}

/**
 * Lets the writer choose a record and its form, and writes it where the cursor is.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server.
 * @param options - What is inserted.
 */
export async function insertRecord(
  context: ExtensionContext,
  server: LanguageServer,
  { record: given, types }: InsertRecordOptions,
): Promise<void> {
  const editor = findManuscript()
  if (!editor) return
  const state: PickRecordState = { value: '', filters: {} }
  const title = types?.includes('recommendation')
    ? l10n.t('Insert Recommendation')
    : l10n.t('Insert Quotation')
  for (;;) {
    const record =
      given ??
      (await pickRecord(server, {
        title,
        uri: editor.document.uri.toString(),
        ...(types && { types }),
        totalSteps: 2,
        state,
      }))
    if (!record) return
    const form = await pickForm(context, { title, choices: toChoices(record), key: 'insert.record' })
    if (form === 'back' && !given) continue
    if (form !== undefined && form !== 'back')
      await applyInsertion(server, editor, { kind: 'record', id: record.id, form })
    return
  }
}

function toChoices({ id, type, text, speaker, citation }: RecordSummary): FormChoice<InsertionForm>[] {
  const words = toLabel(text, 80)
  const who = type === 'quote' ? `${toLabel(speaker)} ` : ''
  return [
    { form: 'directive', preview: `::${type === 'recommendation' ? type : 'quote'}{#${toLabel(id)}}` },
    { form: 'block', preview: `> ${words}  — ${who}[${toLabel(citation)}]` },
    { form: 'inline', preview: `“${words}” [${toLabel(citation)}]` },
    { form: 'footnote', preview: `“${words}”[^1]` },
  ]
}
