import { markdownTable } from 'markdown-table'

/** What the front ends say of a manuscript. */
export interface ParityRow {
  /** The name of the fixture. */
  name: string
  /** The codes of remark's problems. */
  problems: string[]
  /** Whether each of the others says the same, and whether its HTML means the same. */
  isSame: Record<string, boolean>
}

/** Formats the table of parity. */
export function formatParity(rows: readonly ParityRow[]): string {
  const columns = Object.keys(rows[0]?.isSame ?? {})
  const table = markdownTable([
    ['manuscript', 'problems in remark', ...columns],
    ...rows.map(({ name, problems, isSame }) => [
      name,
      [...new Set(problems)].join(', ') || 'none',
      ...columns.map((column) => (isSame[column] ? 'same' : 'DIFFERENT')),
    ]),
  ])
  return `# Parity

Each manuscript of \`tests/fixtures\` through remark, markdown-it, the command line and the language server: the same codes, severities, messages, addresses and offsets; and the HTML of markdown-it means the same as that of remark. Made by the tests of this folder, which fail where it is not so.

${table}
`
}
