import { Option, type Command } from 'commander'
import { addCommonOptions } from '../program/add-common-options.js'
import { parseCount } from '../program/parse-count.js'
import { toExitCode } from '../program/to-exit-code.js'
import type { SearchCommandOptions } from '../records/run-search.js'

const examples = `
Examples:
  $ florilegium search underlying causes
  $ florilegium search --speaker Robinson
  $ florilegium search trade --type recommendation --json
`

/**
 * Adds the command `search`.
 *
 * @param program - The program.
 */
export function addSearch(program: Command): void {
  const command = program
    .command('search')
    .summary('find records by words, speaker, topic or document')
    .description('Finds records of the content packages. Every word must begin a word of the record.')
    .argument('[words...]', 'words of the record')
  addCommonOptions(command, { json: 'the records' })
    .option('--speaker <name>', 'who said it')
    .option('--topic <id>', 'what it is about; see florilegium list topics')
    .option('--document <id>', 'where it stands')
    .addOption(
      new Option('--type <type>', 'the type of the record').choices([
        'quote',
        'passage',
        'provision',
        'recommendation',
      ]),
    )
    .addOption(
      new Option('--kind <kind>', 'the kind of a recommendation').choices([
        'numbered',
        'box',
        'step',
        'statement',
      ]),
    )
    .option('--limit <number>', 'how many to show at most', parseCount, 20)
    .addHelpText('after', examples)
    .action(async (words: string[], options: SearchCommandOptions) => {
      const { runSearch } = await import('../records/run-search.js')
      process.exitCode = toExitCode(await runSearch(words, options))
    })
}
