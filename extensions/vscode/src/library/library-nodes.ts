import type {
  LibraryDocument,
  LibrarySection,
  LibrarySource,
  RecordSummary,
  RecordType,
} from '@florilegium/language-server/protocol'
import { l10n, ThemeIcon, TreeItem, TreeItemCollapsibleState } from 'vscode'
import { toLabel } from '../text/to-label.js'
import { toTooltip } from '../text/to-tooltip.js'

/** What the library shows. */
export type LibraryNode =
  | { kind: 'document'; document: LibraryDocument }
  | { kind: 'section'; document: LibraryDocument; section: LibrarySection }
  | { kind: 'record'; record: RecordSummary }
  | { kind: 'source'; source: LibrarySource }
  | { kind: 'more'; total: number; shown: number }

/** Longer labels are cut by the view anyway, but read aloud. */
const LONGEST = 120

/** The icons of records. */
export const recordIcons: Record<RecordType, string> = {
  quote: 'quote',
  passage: 'book',
  provision: 'law',
  recommendation: 'lightbulb',
}

/**
 * Names the type of a record.
 *
 * @param type - The type.
 * @returns The name in the language of the editor.
 */
export function nameRecordType(type: RecordType): string {
  switch (type) {
    case 'quote':
      return l10n.t('Quotation')
    case 'passage':
      return l10n.t('Passage')
    case 'provision':
      return l10n.t('Provision')
    case 'recommendation':
      return l10n.t('Recommendation')
  }
}

/**
 * Shows a node of the library.
 *
 * @param node - The node.
 * @returns The item of the tree.
 */
export function toLibraryItem(node: LibraryNode): TreeItem {
  switch (node.kind) {
    case 'document': {
      const { id, title, shortTitle, citation, reference, records, url } = node.document
      const item = new TreeItem(toLabel(shortTitle), TreeItemCollapsibleState.Collapsed)
      item.id = `document ${id}`
      item.description = toLabel(citation)
      item.iconPath = new ThemeIcon('book')
      item.tooltip = toTooltip([title, reference, l10n.t('Records: {0}', records)])
      item.contextValue = url === undefined ? 'document' : 'document web'
      item.accessibilityInformation = { label: l10n.t('{0}. Records: {1}', toLabel(title), records) }
      return item
    }
    case 'section': {
      const { document, section } = node
      const item = new TreeItem(toLabel(section.title), TreeItemCollapsibleState.Collapsed)
      item.id = `section ${document.id}/${section.id}`
      item.description = String(section.records)
      item.contextValue = 'section'
      item.accessibilityInformation = {
        label: l10n.t('{0}. Records: {1}', toLabel(section.title), section.records),
      }
      return item
    }
    case 'record': {
      const { record } = node
      const { type, heading, text, speaker, citation, sectionTitle, topics, id } = record
      const item = new TreeItem(toLabel(heading ?? text, LONGEST))
      item.description = toLabel(speaker)
      item.iconPath = new ThemeIcon(recordIcons[type])
      item.tooltip = toTooltip([
        heading,
        type === 'recommendation' ? text : `“${text}”`,
        `— ${[speaker, citation, sectionTitle].filter(Boolean).join(' · ')}`,
        topics.join(' · '),
        `#${id}`,
      ])
      item.contextValue = 'record'
      item.accessibilityInformation = {
        label: `${nameRecordType(type)}, ${toLabel(speaker)}: ${toLabel(heading ?? text)}`,
      }
      return item
    }
    case 'source': {
      const item = new TreeItem(toLabel(node.source.title))
      item.id = `source ${node.source.id}`
      item.description = toLabel(`@${node.source.id}`)
      item.iconPath = new ThemeIcon('file')
      item.tooltip = toTooltip([
        node.source.title,
        l10n.t('A source of your own: quotations are checked against it.'),
      ])
      item.contextValue = 'source'
      return item
    }
    case 'more': {
      const item = new TreeItem(l10n.t('{0} more: search to find them', node.total - node.shown))
      item.iconPath = new ThemeIcon('ellipsis')
      return item
    }
  }
}
