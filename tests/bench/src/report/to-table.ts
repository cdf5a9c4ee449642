import { markdownTable } from 'markdown-table'

/**
 * Makes a Markdown table. The first column is text, the others are set right.
 *
 * @param head - The names of the columns.
 * @param rows - The cells.
 * @returns The table.
 */
export function toTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return markdownTable([head, ...rows], { align: ['l', ...head.slice(1).map(() => 'r')] })
}
