import type { Command } from 'commander'

/** What is said of `--json` and `--project`. */
export interface AddCommonOptionsOptions {
  /** What `--json` prints. */
  json: string
}

/**
 * Adds the options that nearly every command has.
 *
 * @param command - The command.
 * @param options - What is said of them.
 * @returns The command.
 */
export function addCommonOptions(command: Command, { json }: AddCommonOptionsOptions): Command {
  return command
    .option('--json', `print ${json} as JSON`)
    .option('--project <folder>', 'folder of the project (default: the current one)')
}
