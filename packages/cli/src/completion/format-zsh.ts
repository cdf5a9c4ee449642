import type { CompletedCommand, CompletedOption } from './list-commands.js'

/**
 * Formats the completion for zsh.
 *
 * @param commands - The commands.
 * @returns The script.
 */
export function formatZsh(commands: readonly CompletedCommand[]): string {
  const names = commands.map(({ name, description }) => `    '${name}:${quote(description)}'\n`)
  const cases = commands.map(({ name, options, choices }) => {
    const specs = options.flatMap(toSpecs)
    const argument = choices.length > 0 ? `'1: :(${choices.join(' ')})'` : `'*: :_files'`
    return `    ${name}) _arguments ${[...specs, argument].join(' ')} ;;\n`
  })
  return `#compdef florilegium
# zsh completion for florilegium. Put it as _florilegium in a folder of $fpath.
_florilegium() {
  local -a commands
  commands=(
${names.join('')}  )
  if (( CURRENT == 2 )); then
    _describe 'command' commands
    return
  fi
  local command=$words[2]
  shift words
  (( CURRENT-- ))
  case $command in
${cases.join('')}  esac
}
if [ "$funcstack[1]" = "_florilegium" ]; then _florilegium "$@"; else compdef _florilegium florilegium; fi
`
}

function toSpecs({ long, short, description, takesValue, choices }: CompletedOption): string[] {
  const value = !takesValue ? '' : choices.length > 0 ? `: :(${choices.join(' ')})` : ': :_files'
  const flags = short === undefined ? [long] : [short, long]
  return flags.map((flag) => `'${flag}[${quote(description).replace(/[[\]]/g, '\\$&')}]${value}'`)
}

function quote(text: string): string {
  return text.replace(/'/g, `'\\''`).replace(/:/g, '\\:')
}
