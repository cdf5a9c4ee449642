import type { Command } from 'commander'
import type { DoctorCommandOptions } from '../doctor/run-doctor.js'
import { addCommonOptions } from '../program/add-common-options.js'
import { toExitCode } from '../program/to-exit-code.js'

const examples = `
Examples:
  $ florilegium doctor
  $ florilegium doctor --json | jq .faults

Exit code: 0 where all can be used, 1 where something cannot.
`

/**
 * Adds the command `doctor`.
 *
 * @param program - The program.
 */
export function addDoctor(program: Command): void {
  const command = program
    .command('doctor')
    .summary('say which packages and sources were found, and what cannot be checked')
    .description(
      'Says which packages and sources were found, which versions, and what cannot be checked and why.',
    )
  addCommonOptions(command, { json: 'what was found' })
    .addHelpText('after', examples)
    .action(async (options: DoctorCommandOptions) => {
      const { runDoctor } = await import('../doctor/run-doctor.js')
      process.exitCode = toExitCode(await runDoctor(options))
    })
}
