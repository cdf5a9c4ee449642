import type { CompletedCommand } from './list-commands.js'

/**
 * Formats the completion for fish.
 *
 * @param commands - The commands.
 * @returns The script.
 */
export function formatFish(commands: readonly CompletedCommand[]): string {
  const lines = commands.flatMap(({ name, description, options, choices }) => {
    const seen = `-n '__fish_seen_subcommand_from ${name}'`
    return [
      `complete -c florilegium -n __fish_use_subcommand -f -a ${name} -d '${quote(description)}'`,
      ...(choices.length > 0 ? [`complete -c florilegium ${seen} -f -a '${choices.join(' ')}'`] : []),
      ...options.map(({ long, short, description, takesValue, choices }) => {
        const flags = `${short === undefined ? '' : `-s ${short.slice(1)} `}-l ${long.slice(2)}`
        const value = !takesValue ? '' : choices.length > 0 ? ` -x -a '${choices.join(' ')}'` : ' -r'
        return `complete -c florilegium ${seen} ${flags}${value} -d '${quote(description)}'`
      }),
    ]
  })
  return `# fish completion for florilegium. Put it in ~/.config/fish/completions/florilegium.fish
${lines.join('\n')}
`
}

function quote(text: string): string {
  return text.replace(/[\\']/g, '\\$&')
}
