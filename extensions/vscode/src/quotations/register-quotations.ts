import {
  commands,
  l10n,
  Position,
  Range,
  Selection,
  TextEditorRevealType,
  window,
  type Disposable,
  type ExtensionContext,
} from 'vscode'
import { isVerified, needsAttention } from './describe-verdict.js'
import type { QuotationLists } from './quotation-lists.js'
import { QuotationsProvider, type QuotationNode } from './quotations-provider.js'

/** Where it is kept whether the view groups. */
const groupedKey = 'quotations.grouped'

/**
 * Registers the view of the quotations of the active manuscript.
 *
 * @param context - What VS Code gives an extension.
 * @param lists - The quotations.
 * @returns What ends it.
 */
export function registerQuotations(context: ExtensionContext, lists: QuotationLists): Disposable[] {
  const isGrouped = context.globalState.get(groupedKey, true)
  const provider = new QuotationsProvider(lists, { isGrouped })
  const view = window.createTreeView('florilegium.quotations', { treeDataProvider: provider })
  const group = async (grouped: boolean): Promise<void> => {
    provider.group(grouped)
    await commands.executeCommand('setContext', 'florilegium.quotationsGrouped', grouped)
    await context.globalState.update(groupedKey, grouped)
  }
  const show = (): void => {
    provider.refresh()
    const { current } = lists
    const toLookAt = current?.quotations.filter(needsAttention).length ?? 0
    view.badge = toLookAt > 0 ? { value: toLookAt, tooltip: l10n.t('To look at: {0}', toLookAt) } : undefined
    view.description = current
      ? l10n.t('{0} of {1} verified', current.quotations.filter(isVerified).length, current.quotations.length)
      : ''
    void commands.executeCommand('setContext', 'florilegium.hasManuscript', current !== undefined)
  }
  void commands.executeCommand('setContext', 'florilegium.quotationsGrouped', isGrouped)
  show()
  return [
    view,
    lists.onDidChange(show),
    commands.registerCommand('florilegium.quotations.group', () => group(true)),
    commands.registerCommand('florilegium.quotations.list', () => group(false)),
    commands.registerCommand('florilegium.quotations.fix', (node?: QuotationNode) =>
      fix(node ?? view.selection[0]),
    ),
  ]
}

/** Puts the cursor on the first problem of a quotation and opens what mends it. */
async function fix(node: QuotationNode | undefined): Promise<void> {
  if (node?.kind !== 'quotation') return
  const { quotation, document } = node
  const { start } = quotation.problems[0]?.range ?? quotation.range
  const editor = await window.showTextDocument(document)
  const position = new Position(start.line, start.character)
  editor.selection = new Selection(position, position)
  editor.revealRange(new Range(position, position), TextEditorRevealType.InCenterIfOutsideViewport)
  await commands.executeCommand('editor.action.quickFix')
}
