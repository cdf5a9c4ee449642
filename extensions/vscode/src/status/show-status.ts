import { statusMethod, type StatusAnswer, type StatusPackage } from '@florilegium/language-server/protocol'
import { commands, l10n, QuickPickItemKind, Uri, window, type QuickPickItem } from 'vscode'
import { findProjectUri } from '../commands/find-manuscript.js'
import { pick } from '../commands/pick.js'
import { isVerified, needsAttention } from '../quotations/describe-verdict.js'
import type { QuotationLists } from '../quotations/quotation-lists.js'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'

interface StatusItem extends QuickPickItem {
  run?: () => Thenable<unknown>
}

/**
 * Shows what was found and what was not, and what can be done about it.
 *
 * @param server - The server.
 * @param lists - The quotations of the active manuscript.
 */
export async function showStatus(server: LanguageServer, lists: QuotationLists): Promise<void> {
  const status = await server
    .request<StatusAnswer>(statusMethod, { uri: findProjectUri() })
    .catch(() => undefined)
  const items = [...listQuotations(lists), ...(status ? listFound(status) : listFailure()), ...listActions(server, status)]
  const picked = await pick<StatusItem>({
    title: l10n.t('Florilegium: What Was Found'),
    placeholder: l10n.t('Choose what you want to do'),
    items,
  })
  if (picked.type === 'item') await picked.item.run?.()
}

function heading(label: string): StatusItem {
  return { label, kind: QuickPickItemKind.Separator }
}

function listQuotations({ current }: QuotationLists): StatusItem[] {
  if (!current) return []
  const { quotations } = current
  const toLookAt = quotations.filter(needsAttention).length
  return [
    heading(l10n.t('This Manuscript')),
    {
      label: `$(${toLookAt > 0 ? 'warning' : 'pass'}) ${l10n.t('{0} quotations', quotations.length)}`,
      description: l10n.t('{0} verified, {1} to look at', quotations.filter(isVerified).length, toLookAt),
      run: () => commands.executeCommand('florilegium.quotations.focus'),
    },
  ]
}

function listFound({ packages, sources, works, faults }: StatusAnswer): StatusItem[] {
  const found: StatusItem[] = [
    ...packages.map((item) => ({
      label: `$(package) ${toLabel(item.name)}`,
      description: toLabel([item.version, describeOrigin(item)].filter(Boolean).join(' · ')),
      detail: l10n.t('{0} documents, {1} records', item.documents, item.records),
      run: () => commands.executeCommand('florilegium.library.focus'),
    })),
    ...sources.map(({ id, title }) => ({ label: `$(file) ${toLabel(title)}`, description: toLabel(`@${id}`) })),
    ...(works > 0 ? [{ label: `$(references) ${l10n.t('{0} works in bibliographies', works)}` }] : []),
  ]
  const missing = faults.map(({ message, isNote }) => ({
    label: `$(${isNote ? 'info' : 'warning'}) ${toLabel(message, 100)}`,
    ...(message.length > 100 && { detail: toLabel(message) }),
  }))
  return [
    heading(l10n.t('Found')),
    ...(found.length > 0 ? found : [{ label: l10n.t('Nothing to check quotations against') }]),
    ...(missing.length > 0 ? [heading(l10n.t('Not Found or Not Usable')), ...missing] : []),
  ]
}

function describeOrigin({ origin }: StatusPackage): string {
  switch (origin) {
    case 'dependency':
      return l10n.t('a dependency of the project')
    case 'project-file':
      return l10n.t('named in florilegium.json')
    case 'default':
      return l10n.t('comes with the extension')
  }
}

function listFailure(): StatusItem[] {
  return [
    heading(l10n.t('Not Found or Not Usable')),
    { label: `$(error) ${l10n.t('The server does not answer. Restart it, or look into its log.')}` },
  ]
}

function listActions(server: LanguageServer, status: StatusAnswer | undefined): StatusItem[] {
  const run = (command: string, ...args: unknown[]) => () => commands.executeCommand(command, ...args)
  const file = status?.projectFile
  return [
    heading(l10n.t('Actions')),
    { label: `$(checklist) ${l10n.t('Check All Quotations of the Workspace')}`, run: run('florilegium.checkWorkspace') },
    { label: `$(refresh) ${l10n.t('Read All Sources Again')}`, run: run('florilegium.reload') },
    { label: `$(debug-restart) ${l10n.t('Restart the Server')}`, run: run('florilegium.restart') },
    ...(file === undefined
      ? []
      : [
          {
            label: `$(json) ${l10n.t('Open florilegium.json')}`,
            run: () => window.showTextDocument(Uri.parse(file, true)),
          },
        ]),
    {
      label: `$(gear) ${l10n.t('Settings')}`,
      run: run('workbench.action.openSettings', '@ext:florilegium.florilegium-vscode'),
    },
    {
      label: `$(output) ${l10n.t('Show Log')}`,
      run: () => {
        server.showLog()
        return Promise.resolve()
      },
    },
  ]
}
