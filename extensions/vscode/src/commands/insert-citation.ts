import { libraryMethod, type Library } from '@florilegium/language-server/protocol'
import { l10n, QuickPickItemKind, type ExtensionContext, type QuickPickItem } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'
import { applyInsertion } from './apply-insertion.js'
import { findManuscript } from './find-manuscript.js'
import { pick } from './pick.js'
import { pickForm } from './pick-form.js'
import { pickRecord } from './pick-record.js'

interface WorkItem extends QuickPickItem {
  key?: string
}

/**
 * Lets the writer choose a work, or a record of one, and cites it where the cursor is.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server.
 */
export async function insertCitation(context: ExtensionContext, server: LanguageServer): Promise<void> {
  const editor = findManuscript()
  if (!editor) return
  const uri = editor.document.uri.toString()
  const title = l10n.t('Insert Citation')
  for (;;) {
    const library = await server.request<Library>(libraryMethod, { uri })
    const picked = await pick<WorkItem>({
      title,
      placeholder: l10n.t('Choose the work to cite'),
      step: 1,
      totalSteps: 2,
      items: toItems(library),
    })
    if (picked.type !== 'item') return
    const key =
      picked.item.key ?? (await pickRecord(server, { title, uri, state: { value: '', filters: {} } }))?.id
    if (key === undefined) continue
    const form = await pickForm(context, {
      title,
      choices: [
        { form: 'inline', preview: `[@${key}]` },
        { form: 'footnote', preview: '[^1]' },
      ],
      key: 'insert.citation',
    })
    if (form === 'back') continue
    if (form) await applyInsertion(server, editor, { kind: 'citation', key, form })
    return
  }
}

function toItems({ documents, sources }: Library): WorkItem[] {
  return [
    ...documents.map(({ id, title, citation, reference }) => ({
      label: `$(book) ${toLabel(title)}`,
      description: toLabel(`@${id} · ${citation}`),
      detail: toLabel(reference, 200),
      key: id,
    })),
    ...sources.map(({ id, title }) => ({
      label: `$(file) ${toLabel(title)}`,
      description: toLabel(`@${id}`),
      key: id,
    })),
    { label: '', kind: QuickPickItemKind.Separator },
    { label: `$(quote) ${l10n.t('The Place of a Quotation or Recommendation…')}`, alwaysShow: true },
  ]
}
