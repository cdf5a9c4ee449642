import type { CompletedCommand } from './list-commands.js'

/**
 * Formats the completion for bash.
 *
 * @param commands - The commands.
 * @returns The script.
 */
export function formatBash(commands: readonly CompletedCommand[]): string {
  const cases = commands.map(({ name, options, choices }) => {
    const words = options.flatMap(({ long, short }) => (short === undefined ? [long] : [short, long]))
    const values = options
      .filter((option) => option.choices.length > 0)
      .map(({ long, short, choices }) => {
        const flags = short === undefined ? long : `${short}|${long}`
        return `        ${flags}) COMPREPLY=($(compgen -W "${choices.join(' ')}" -- "$current")); return ;;\n`
      })
    const before = values.length > 0 ? `      case "$previous" in\n${values.join('')}      esac\n` : ''
    const first = choices.length > 0 ? ` ${choices.join(' ')}` : ''
    return `    ${name})\n${before}      words="${words.join(' ')}${first}" ;;\n`
  })
  return `# bash completion for florilegium. Put it in ~/.local/share/bash-completion/completions/florilegium
_florilegium() {
  local current="\${COMP_WORDS[COMP_CWORD]}" previous="\${COMP_WORDS[COMP_CWORD-1]}" words=""
  if [ "$COMP_CWORD" -eq 1 ]; then
    COMPREPLY=($(compgen -W "${commands.map(({ name }) => name).join(' ')} --help --version" -- "$current"))
    return
  fi
  case "\${COMP_WORDS[1]}" in
${cases.join('')}  esac
  COMPREPLY=($(compgen -W "$words" -- "$current"))
  if [ "\${#COMPREPLY[@]}" -eq 0 ]; then COMPREPLY=($(compgen -f -- "$current")); fi
}
complete -o filenames -F _florilegium florilegium
`
}
