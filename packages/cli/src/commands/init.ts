import { Option, type Command } from 'commander'
import type { InitCommandOptions } from '../initialising/run-init.js'
import { toExitCode } from '../program/to-exit-code.js'

const examples = `
Examples:
  $ florilegium init
  $ florilegium init --citations note --locale de
`

/**
 * Adds the command `init`.
 *
 * @param program - The program.
 */
export function addInit(program: Command): void {
  program
    .command('init')
    .summary('write a florilegium.json')
    .description('Writes a florilegium.json. It asks nothing where it is not run at a terminal.')
    .argument('[folder]', 'where to write it', '.')
    .addOption(
      new Option('--citations <style>', 'style of citations').choices(['author-date', 'note', 'full']),
    )
    .option('--locale <tag>', 'language of the manuscripts, such as "de"')
    .option('-y, --yes', 'ask nothing')
    .option('--json', 'print the path as JSON')
    .addHelpText('after', examples)
    .action(async (folder: string, options: InitCommandOptions) => {
      const { runInit } = await import('../initialising/run-init.js')
      process.exitCode = toExitCode(await runInit(folder, options))
    })
}
