import { Option, type Command } from 'commander'
import type { CheckOptions } from '../check/check-options.js'
import { parseCount } from '../program/parse-count.js'
import { toExitCode } from '../program/to-exit-code.js'
import { formatNames } from '../formats/create-format.js'

const examples = `
Examples:
  $ florilegium check                                  what florilegium.json names, or this folder
  $ florilegium check drafts "chapters/**/*.md"
  $ florilegium check --format sarif --output florilegium.sarif
  $ florilegium check --baseline known.json --update-baseline
  $ florilegium check --fix brief.md                   mends what is certain
  $ git show HEAD:brief.md | florilegium check - --stdin-filename brief.md

Exit code: 0 clean, 1 problems found, 2 misuse or unreadable input.
`

/**
 * Adds the command `check`.
 *
 * @param program - The program.
 */
export function addCheck(program: Command): void {
  program
    .command('check')
    .summary('verify every quotation and citation')
    .description(
      'Verifies every quotation and citation of manuscripts against the content packages and sources of the project.',
    )
    .argument(
      '[files...]',
      'files, folders or globs; "-" is stdin (default: those that florilegium.json names, or all in this folder)',
    )
    .addOption(
      new Option('-f, --format <name>', 'form of the report').choices(formatNames).default('terminal'),
    )
    .addOption(new Option('--json', 'the same as --format json').implies({ format: 'json' }))
    .option('-o, --output <file>', 'write the report to a file, whole or not at all')
    .option('--strict', 'report quotations that stand in no known source')
    .option('--max-warnings <number>', 'fail where there are more warnings', parseCount)
    .option('-q, --quiet', 'report errors only')
    .option('--baseline <file>', 'leave out the problems that this file has')
    .option('--update-baseline', 'write the problems that there are to the baseline')
    .option('--fix', 'mend what is certain, all of a file or nothing')
    .option('-w, --watch', 'check again what changes')
    .option('--stdin-filename <path>', 'path that the text on stdin is taken to have', 'stdin.md')
    .option('--project <folder>', 'folder of the project (default: the current one)')
    .option(
      '--threads <number>',
      'how many threads check at a time (default: one for each core, where there is much to do)',
      parseCount,
    )
    .addHelpText('after', examples)
    .action(async (files: string[], options: CheckOptions) => {
      const { runCheck } = await import('../check/run-check.js')
      process.exitCode = toExitCode(await runCheck(files, options))
    })
}
