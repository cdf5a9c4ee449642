import type { Command } from 'commander'
import { addCommonOptions } from '../program/add-common-options.js'
import { toExitCode } from '../program/to-exit-code.js'
import type { VerifyCommandOptions } from '../verifying/run-verify.js'

const examples = `
Examples:
  $ florilegium verify "an invitation to look at the underlying causes"
  $ florilegium verify --speaker "Ernesto Zedillo" --document making-it-matter --json "…"
  $ pbpaste | florilegium verify -
  $ florilegium verify --jsonl < quotations.jsonl      a {"text", "speaker"?, "document"?} a line

Exit code: 0 where all of it is verbatim or edited, 1 where not, 2 misuse.
`

/**
 * Adds the command `verify`.
 *
 * @param program - The program.
 */
export function addVerify(program: Command): void {
  const command = program
    .command('verify')
    .summary('verify one quotation')
    .description('Says whether words stand in a source, where, and which of them differ.')
    .argument('[text]', 'the words, without the quotation marks around them; "-" or nothing is stdin')
  addCommonOptions(command, { json: 'the verdict' })
    .option('--jsonl', 'read a quotation a line from stdin, and print a verdict a line')
    .option('--speaker <name>', 'who is said to have said it')
    .option('--document <id>', 'the document or source it is said to be from (default: any)')
    .addHelpText('after', examples)
    .action(async (text: string | undefined, options: VerifyCommandOptions) => {
      const { runVerify } = await import('../verifying/run-verify.js')
      process.exitCode = toExitCode(await runVerify(text, options))
    })
}
