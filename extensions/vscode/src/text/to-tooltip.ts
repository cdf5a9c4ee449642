import { MarkdownString } from 'vscode'
import { toLabel } from './to-label.js'

/**
 * Makes a tooltip of plain paragraphs. Nothing in them becomes markup, a link or a command.
 *
 * @param paragraphs - Untrusted text.
 * @returns The tooltip.
 */
export function toTooltip(paragraphs: readonly (string | undefined)[]): MarkdownString {
  const tooltip = new MarkdownString('', false)
  const shown = paragraphs.filter((paragraph) => paragraph !== undefined && paragraph !== '')
  shown.forEach((paragraph, index) => {
    // `appendText` would make of each space one at which no line breaks.
    tooltip.appendMarkdown((index > 0 ? '\n\n' : '') + escape(toLabel(paragraph as string)))
  })
  return tooltip
}

function escape(text: string): string {
  return text
    .replace(/[\\`*_{}[\]()#+\-.!~|:@/]/g, '\\$&')
    .replace(/&/g, '&amp;')
    .replace(/</g, '&lt;')
}
