import { Table, type MarkdownConfig } from '@lezer/markdown'

/** Tables of GFM, looked for only where there is a pipe: most lines have none, which takes long to see letter by letter. */
export const tables: MarkdownConfig = {
  ...Table,
  parseBlock: (Table.parseBlock ?? []).map((parser) => ({
    ...parser,
    leaf: (context, block) => (block.content.includes('|') ? (parser.leaf?.(context, block) ?? null) : null),
    endLeaf: (context, line, block) =>
      line.text.includes('|') && (parser.endLeaf?.(context, line, block) ?? false),
  })),
}
