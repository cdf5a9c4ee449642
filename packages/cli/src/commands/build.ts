import type { Command } from 'commander'
import type { BuildCommandOptions } from '../building/run-build.js'
import { toExitCode } from '../program/to-exit-code.js'

const examples = `
Examples:
  $ florilegium build
  $ florilegium build packages/report --sources ../sources --watch
  $ florilegium build --check                          in CI: is anything out of date?
`

/**
 * Adds the command `build`.
 *
 * @param program - The program.
 */
export function addBuild(program: Command): void {
  program
    .command('build')
    .summary('make a content package from YAML and its sources')
    .description(
      'Proves every record of a content package against its source, and writes its proofs and dist/.',
    )
    .argument('[folder]', 'the content package', '.')
    .option('--json', 'print the problems as JSON')
    .option('--sources <folder>', 'sources that are not in the package')
    .option('--check', 'write nothing, and say which generated files are out of date')
    .option('-w, --watch', 'build again at each change')
    .addHelpText('after', examples)
    .action(async (folder: string, options: BuildCommandOptions) => {
      const { runBuild } = await import('../building/run-build.js')
      process.exitCode = toExitCode(await runBuild(folder, options))
    })
}
