import { Option, type Command } from 'commander'
import { addCommonOptions } from '../program/add-common-options.js'
import { toExitCode } from '../program/to-exit-code.js'
import type { RenderCommandOptions } from '../rendering/run-render.js'

const examples = `
Examples:
  $ florilegium render brief.md > brief.html
  $ florilegium render brief.md --to page --output brief.html --watch
  $ florilegium render brief.md --to markdown | pandoc --output brief.docx

Exit code: 0 clean, 1 where the manuscript has errors (nothing is written then), 2 misuse or unreadable input.
`

/**
 * Adds the command `render`.
 *
 * @param program - The program.
 */
export function addRender(program: Command): void {
  const command = program
    .command('render')
    .summary('Markdown in, HTML or plain Markdown out')
    .description('Embeds what a manuscript names, sets its citations, and checks it.')
    .argument('<file>', 'the manuscript; "-" is stdin')
  addCommonOptions(command, { json: 'what it became' })
    .addOption(
      new Option(
        '-t, --to <form>',
        'what it becomes (default: by the ending of --output, else html)',
      ).choices(['html', 'page', 'markdown']),
    )
    .option('-o, --output <file>', 'write to a file, whole or not at all')
    .option('--force', 'write although there are errors')
    .option('-w, --watch', 'render again when the manuscript changes')
    .addHelpText('after', examples)
    .action(async (file: string, options: RenderCommandOptions) => {
      const { runRender } = await import('../rendering/run-render.js')
      process.exitCode = toExitCode(await runRender(file, options))
    })
}
