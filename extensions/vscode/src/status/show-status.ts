import {
  statusMethod,
  type PackageStatus,
  type SourceStatus,
  type StatusParams,
  type StatusResult,
} from '@florilegium/language-server/protocol'
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
  const params: StatusParams = { uri: findProjectUri() }
  const status = await server.request<StatusResult>(statusMethod, params).catch(() => undefined)
  const items = [
    ...listQuotations(lists),
    ...(status ? listFound(status) : listFailure()),
    ...listActions(server, status),
  ]
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
      label: `$(${toLookAt > 0 ? 'warning' : 'pass'}) ${l10n.t('Quotations: {0}', quotations.length)}`,
      description: l10n.t('verified: {0}, to look at: {1}', quotations.filter(isVerified).length, toLookAt),
      run: () => commands.executeCommand('florilegium.quotations.focus'),
    },
  ]
}

function listFound({ packages, sources, bibliography, faults }: StatusResult): StatusItem[] {
  const names = new Set(packages.map(({ name }) => name))
  const found: StatusItem[] = [
    ...packages.map((item) => ({
      label: `$(package) ${toLabel(item.name)}`,
      description: toLabel([item.version, describeOrigin(item)].filter(Boolean).join(' · ')),
      detail: l10n.t('Documents: {0}. Records: {1}', item.documents, item.records),
      run: () => commands.executeCommand('florilegium.library.focus'),
    })),
    ...sources.map((source) => ({
      label: `$(${names.has(source.from) ? 'book' : 'file'}) ${toLabel(source.title)}`,
      description: toLabel(`@${source.id} · ${describeExtent(source)}`),
    })),
    ...(bibliography.works > 0
      ? [
          {
            label: `$(references) ${l10n.t('Works in bibliographies: {0}', bibliography.works)}`,
            description: toLabel(bibliography.files.join(' · ')),
          },
        ]
      : []),
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

function describeOrigin({ origin }: PackageStatus): string {
  switch (origin) {
    case 'dependency':
      return l10n.t('a dependency of the project')
    case 'project-file':
      return l10n.t('named in florilegium.json')
    case 'default':
      return l10n.t('comes with the extension')
  }
}

function describeExtent({ extent }: SourceStatus): string {
  switch (extent) {
    case 'full-text':
      return l10n.t('whole text')
    case 'fingerprint':
      return l10n.t('whole text, as a fingerprint')
    case 'records':
      return l10n.t('records only')
  }
}

function listFailure(): StatusItem[] {
  return [
    heading(l10n.t('Not Found or Not Usable')),
    { label: `$(error) ${l10n.t('The server does not answer. Restart it, or look into its log.')}` },
  ]
}

function listActions(server: LanguageServer, status: StatusResult | undefined): StatusItem[] {
  const run =
    (command: string, ...args: unknown[]) =>
    () =>
      commands.executeCommand(command, ...args)
  const file = status?.projectFile
  return [
    heading(l10n.t('Actions')),
    {
      label: `$(checklist) ${l10n.t('Check All Quotations of the Workspace')}`,
      run: run('florilegium.checkWorkspace'),
    },
    { label: `$(refresh) ${l10n.t('Read All Sources Again')}`, run: run('florilegium.reload') },
    { label: `$(debug-restart) ${l10n.t('Restart the Server')}`, run: run('florilegium.restart') },
    ...(file === undefined
      ? []
      : [
          {
            label: `$(json) ${l10n.t('Open florilegium.json')}`,
            run: () => window.showTextDocument(toUri(file)),
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

/** The path of a file, or the URI of one in a virtual workspace. */
function toUri(file: string): Uri {
  return /^[a-z][a-z\d+.-]+:/i.test(file) ? Uri.parse(file, true) : Uri.file(file)
}
