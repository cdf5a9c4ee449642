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
    if (index > 0) tooltip.appendMarkdown('\n\n')
    tooltip.appendText(toLabel(paragraph as string))
  })
  return tooltip
}
