import { Argument, type Command } from 'commander'
import { print } from '../program/print.js'

const shells = ['bash', 'zsh', 'fish'] as const

const examples = `
Examples:
  $ source <(florilegium completion bash)
  $ florilegium completion fish > ~/.config/fish/completions/florilegium.fish
`

/**
 * Adds the command `completion`.
 *
 * @param program - The program.
 */
export function addCompletion(program: Command): void {
  program
    .command('completion')
    .summary('print the completion for a shell')
    .description('Prints a script that completes commands and options in a shell.')
    .addArgument(new Argument('<shell>', 'the shell').choices(shells))
    .addHelpText('after', examples)
    .action(async (shell: (typeof shells)[number]) => {
      const { listCommands } = await import('../completion/list-commands.js')
      await print((await formatterOf(shell))(listCommands(program)))
    })
}

async function formatterOf(shell: (typeof shells)[number]) {
  switch (shell) {
    case 'bash':
      return (await import('../completion/format-bash.js')).formatBash
    case 'zsh':
      return (await import('../completion/format-zsh.js')).formatZsh
    case 'fish':
      return (await import('../completion/format-fish.js')).formatFish
  }
}
