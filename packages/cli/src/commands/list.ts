import { Argument, type Command } from 'commander'
import { addCommonOptions } from '../program/add-common-options.js'
import { toExitCode } from '../program/to-exit-code.js'
import type { ListCommandOptions, ListKind } from '../records/run-list.js'

const kinds: readonly ListKind[] = [
  'documents',
  'quotes',
  'passages',
  'provisions',
  'recommendations',
  'people',
  'topics',
]

const examples = `
Examples:
  $ florilegium list documents
  $ florilegium list recommendations --document making-it-matter
  $ florilegium list quotes --json
`

/**
 * Adds the command `list`.
 *
 * @param program - The program.
 */
export function addList(program: Command): void {
  const command = program
    .command('list')
    .summary('list documents, quotes, passages, provisions, recommendations, people or topics')
    .description('Lists what the content packages have.')
    .addArgument(new Argument('<kind>', 'what to list').choices(kinds))
  addCommonOptions(command, { json: 'the list' })
    .option('--document <id>', 'of this document only')
    .addHelpText('after', examples)
    .action(async (kind: ListKind, options: ListCommandOptions) => {
      const { runList } = await import('../records/run-list.js')
      process.exitCode = toExitCode(await runList(kind, options))
    })
}
