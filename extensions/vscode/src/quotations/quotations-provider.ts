import type { QuotationSummary } from '@florilegium/language-server/protocol'
import {
  EventEmitter,
  l10n,
  Range,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TextDocument,
  type TreeDataProvider,
} from 'vscode'
import { toLabel } from '../text/to-label.js'
import { toTooltip } from '../text/to-tooltip.js'
import { describeReason, describeVerdict, needsAttention } from './describe-verdict.js'
import type { QuotationLists } from './quotation-lists.js'

/** What the view shows: quotations, or groups of them. */
export type QuotationNode =
  | { kind: 'group'; verdict: QuotationSummary['verdict']; children: QuotationNode[] }
  | { kind: 'quotation'; quotation: QuotationSummary; document: TextDocument }

/** The worst first, as a writer looks for them. */
const order: QuotationSummary['verdict'][] = ['altered', 'absent', 'unchecked', 'edited', 'verbatim']

/** Longer labels are cut by the view anyway, but read aloud. */
const LONGEST = 120

/** Shows the quotations of the active manuscript. */
export class QuotationsProvider implements TreeDataProvider<QuotationNode> {
  private readonly changed = new EventEmitter<void>()
  readonly onDidChangeTreeData = this.changed.event
  private grouped: boolean

  constructor(
    private readonly lists: QuotationLists,
    { isGrouped }: { isGrouped: boolean },
  ) {
    this.grouped = isGrouped
  }

  /** Groups the quotations by verdict, or lists them in the order of the manuscript. */
  group(isGrouped: boolean): void {
    this.grouped = isGrouped
    this.changed.fire()
  }

  refresh(): void {
    this.changed.fire()
  }

  getChildren(node?: QuotationNode): QuotationNode[] {
    if (node) return node.kind === 'group' ? node.children : []
    const { current } = this.lists
    if (!current) return []
    const { document, quotations } = current
    const nodes = quotations.map((quotation): QuotationNode => ({ kind: 'quotation', quotation, document }))
    if (!this.grouped) return nodes
    return order.flatMap((verdict): QuotationNode[] => {
      const children = nodes.filter((node) => node.kind === 'quotation' && node.quotation.verdict === verdict)
      return children.length > 0 ? [{ kind: 'group', verdict, children }] : []
    })
  }

  getTreeItem(node: QuotationNode): TreeItem {
    return node.kind === 'group' ? toGroupItem(node) : toQuotationItem(node)
  }
}

function toGroupItem({ verdict, children }: Extract<QuotationNode, { kind: 'group' }>): TreeItem {
  const { label } = describeVerdict(verdict)
  const item = new TreeItem(label, TreeItemCollapsibleState.Expanded)
  item.id = `group-${verdict}`
  item.description = String(children.length)
  item.accessibilityInformation = { label: l10n.t('{0}. Quotations: {1}', label, children.length) }
  return item
}

function toQuotationItem({ quotation, document }: Extract<QuotationNode, { kind: 'quotation' }>): TreeItem {
  const { text, verdict, reason, speaker, source, section, range, problems, isEmbedded } = quotation
  const shown = describeVerdict(verdict)
  const isToLookAt = needsAttention(quotation)
  const item = new TreeItem(toLabel(text, LONGEST))
  const line = range.start.line + 1
  item.description = [speaker ?? source, l10n.t('line {0}', line)]
    .flatMap((part) => (part ? toLabel(part) : []))
    .join(' · ')
  // Words may be right and still need the writer, such as where somebody else said them.
  const icon = isToLookAt && (verdict === 'verbatim' || verdict === 'edited') ? 'warning' : shown.icon
  const color = icon === 'warning' ? 'problemsWarningIcon.foreground' : shown.color
  item.iconPath = new ThemeIcon(icon, color === undefined ? undefined : new ThemeColor(color))
  const status = isEmbedded && verdict === 'verbatim' ? l10n.t('Embedded') : shown.label
  item.tooltip = toTooltip([
    `“${text}”`,
    [speaker, source, section].filter(Boolean).join(' · '),
    [status, describeReason(reason)].filter(Boolean).join('. '),
    ...problems.map(({ message }) => message),
  ])
  item.accessibilityInformation = {
    label: [
      status,
      ...problems.map(({ message }) => toLabel(message)),
      toLabel(text),
      l10n.t('line {0}', line),
    ].join('. '),
  }
  item.contextValue = problems.length > 0 ? 'quotation problem' : 'quotation'
  item.command = {
    command: 'vscode.open',
    title: l10n.t('Show in the Manuscript'),
    arguments: [document.uri, { selection: toRange(range), preserveFocus: true }],
  }
  return item
}

function toRange({ start, end }: QuotationSummary['range']): Range {
  return new Range(start.line, start.character, end.line, end.character)
}
