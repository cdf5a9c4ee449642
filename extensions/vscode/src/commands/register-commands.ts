import type { RecordType } from '@florilegium/language-server/protocol'
import { commands, l10n, window, type Disposable, type ExtensionContext } from 'vscode'
import type { LanguageServer } from '../server/language-server.js'
import { applyInsertion } from './apply-insertion.js'
import { checkWorkspace } from './check-workspace.js'
import { copyCitation, pickCitationForm } from './copy-citation.js'
import { findManuscript, findProjectUri } from './find-manuscript.js'
import { insertCitation } from './insert-citation.js'
import { insertRecord } from './insert-record.js'
import { pickRecord } from './pick-record.js'

const quotable: RecordType[] = ['quote', 'passage', 'provision']

/**
 * Registers the commands of the palette.
 *
 * @param context - What VS Code gives an extension.
 * @param server - The server.
 * @returns What ends them.
 */
export function registerCommands(context: ExtensionContext, server: LanguageServer): Disposable[] {
  const register = (name: string, run: () => Promise<void>): Disposable =>
    commands.registerCommand(`florilegium.${name}`, async () => {
      try {
        await run()
      } catch (error) {
        const reason = error instanceof Error ? error.message : String(error)
        const showLog = l10n.t('Show Log')
        const chosen = await window.showErrorMessage(l10n.t('Florilegium: {0}', reason), showLog)
        if (chosen === showLog) server.showLog()
      }
    })
  return [
    register('insertQuotation', () => insertRecord(context, server, { types: quotable })),
    register('insertRecommendation', () => insertRecord(context, server, { types: ['recommendation'] })),
    register('insertCitation', () => insertCitation(context, server)),
    register('insertBibliography', async () => {
      const editor = findManuscript()
      if (editor) await applyInsertion(server, editor, { kind: 'bibliography' })
    }),
    register('copyCitation', async () => {
      const title = l10n.t('Copy Citation')
      const record = await pickRecord(server, {
        title,
        uri: findProjectUri(),
        state: { value: '', filters: {} },
      })
      const form = record && (await pickCitationForm())
      if (form) await copyCitation(server, record.id, form)
    }),
    register('checkWorkspace', () => checkWorkspace(server)),
  ]
}
