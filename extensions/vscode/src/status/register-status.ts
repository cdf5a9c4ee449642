import {
  reloadMethod,
  statusMethod,
  type StatusParams,
  type StatusResult,
} from '@florilegium/language-server/protocol'
import {
  commands,
  l10n,
  languages,
  LanguageStatusSeverity,
  StatusBarAlignment,
  ThemeColor,
  window,
  workspace,
  type Disposable,
} from 'vscode'
import { findProjectUri } from '../commands/find-manuscript.js'
import { isVerified, needsAttention } from '../quotations/describe-verdict.js'
import type { QuotationLists } from '../quotations/quotation-lists.js'
import { manuscriptLanguages } from '../server/manuscript-languages.js'
import type { LanguageServer } from '../server/language-server.js'
import { toLabel } from '../text/to-label.js'
import { toTooltip } from '../text/to-tooltip.js'
import { showStatus } from './show-status.js'

/**
 * Registers what says how things stand: in the status bar the quotations of the active manuscript, and beside its language
 * what was found to check them against.
 *
 * @param server - The server.
 * @param lists - The quotations.
 * @returns What ends it.
 */
export function registerStatus(server: LanguageServer, lists: QuotationLists): Disposable[] {
  const selector = manuscriptLanguages.map((language) => ({ language }))
  const bar = window.createStatusBarItem('florilegium.quotations', StatusBarAlignment.Right, 90)
  bar.name = l10n.t('Quotations')
  bar.command = 'florilegium.showStatus'
  const item = languages.createLanguageStatusItem('florilegium.sources', selector)
  item.name = l10n.t('Quotations')
  item.text = l10n.t('Looking for sources…')
  item.busy = true
  item.command = { command: 'florilegium.showStatus', title: l10n.t('Details') }

  const showQuotations = (): void => {
    const isShown = workspace.getConfiguration('florilegium').get('statusBar', true)
    const { current } = lists
    if (!current || !isShown) {
      bar.hide()
      return
    }
    const { quotations } = current
    const toLookAt = quotations.filter(needsAttention).length
    const verified = quotations.filter(isVerified).length
    const counts = l10n.t(
      'Quotations: {0}, verified: {1}, to look at: {2}',
      quotations.length,
      verified,
      toLookAt,
    )
    bar.text =
      toLookAt > 0
        ? `$(quote) ${verified}/${quotations.length} $(warning) ${toLookAt}`
        : `$(quote) ${verified}/${quotations.length}`
    bar.backgroundColor = undefined
    bar.color = toLookAt > 0 ? new ThemeColor('statusBarItem.prominentForeground') : undefined
    bar.tooltip = toTooltip([counts])
    bar.accessibilityInformation = { label: counts, role: 'button' }
    bar.show()
  }
  const showSources = async (): Promise<void> => {
    const params: StatusParams = { uri: findProjectUri() }
    const status = await server.request<StatusResult>(statusMethod, params).catch(() => undefined)
    item.busy = status?.isLoading ?? false
    if (!status) return
    const faults = status.faults.filter(({ isNote }) => !isNote)
    item.text = l10n.t('Sources: {0}', status.sources.length)
    item.detail = faults.length > 0 ? toLabel(faults[0]?.message ?? '', 120) : l10n.t('for quotations')
    item.severity = faults.length > 0 ? LanguageStatusSeverity.Warning : LanguageStatusSeverity.Information
  }
  showQuotations()
  void showSources()
  return [
    bar,
    item,
    lists.onDidChange(showQuotations),
    server.onDidChange(() => void showSources()),
    window.onDidChangeActiveTextEditor(() => void showSources()),
    workspace.onDidChangeConfiguration((change) => {
      if (change.affectsConfiguration('florilegium.statusBar')) showQuotations()
    }),
    commands.registerCommand('florilegium.showStatus', () => showStatus(server, lists)),
    commands.registerCommand('florilegium.reload', () => server.request(reloadMethod)),
  ]
}
