import type { Command, Option } from 'commander'

/** An option of a command, as a shell completes it. */
export interface CompletedOption {
  /** Such as `--format`. */
  long: string
  /** Such as `-f`. */
  short?: string
  description: string
  /** Whether a value follows it. */
  takesValue: boolean
  /** The values it may have; none where any will do. */
  choices: readonly string[]
}

/** A command, as a shell completes it. */
export interface CompletedCommand {
  name: string
  description: string
  options: CompletedOption[]
  /** The values that its first argument may have; none where it is a file or any text. */
  choices: readonly string[]
}

/**
 * Lists what a shell can complete.
 *
 * @param program - The program.
 * @returns Its commands.
 */
export function listCommands(program: Command): CompletedCommand[] {
  return program.commands.map((command) => ({
    name: command.name(),
    description: command.summary() || command.description(),
    options: command.options.map(toCompletedOption),
    choices: command.registeredArguments[0]?.argChoices ?? [],
  }))
}

function toCompletedOption({
  long,
  short,
  description,
  required,
  optional,
  argChoices,
}: Option): CompletedOption {
  return {
    long: long ?? '',
    ...(short !== undefined && { short }),
    description,
    takesValue: required || optional,
    choices: argChoices ?? [],
  }
}
