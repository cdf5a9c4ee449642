import { Option, type Command } from 'commander'
import { addCommonOptions } from '../program/add-common-options.js'
import { toExitCode } from '../program/to-exit-code.js'
import type { CiteCommandOptions } from '../records/run-cite.js'

const examples = `
Examples:
  $ florilegium cite berti-values
  $ florilegium cite making-it-matter --style note --locator "p. 12" --locale de
  $ florilegium cite making-it-matter --format bibtex >> references.bib
`

/**
 * Adds the command `cite`.
 *
 * @param program - The program.
 */
export function addCite(program: Command): void {
  const command = program
    .command('cite')
    .summary('print a citation: text, HTML, BibTeX, CSL-JSON or RIS')
    .description('Prints the citation of a record or work, and its entry in a bibliography.')
    .argument('<id>', 'the id of a record, document or source, or a key of a bibliography')
  addCommonOptions(command, { json: 'the citation' })
    .addOption(
      new Option('-f, --format <name>', 'form of the citation')
        .choices(['text', 'html', 'bibtex', 'csl-json', 'ris'])
        .default('text'),
    )
    .addOption(
      new Option('--style <name>', 'style (default: that of the project)').choices([
        'author-date',
        'note',
        'full',
      ]),
    )
    .option('--locale <tag>', 'language, such as "de" (default: that of the project)')
    .option('--locator <place>', 'place in the work, such as "p. 12"')
    .addHelpText('after', examples)
    .action(async (id: string, options: CiteCommandOptions) => {
      const { runCite } = await import('../records/run-cite.js')
      process.exitCode = toExitCode(await runCite(id, options))
    })
}
