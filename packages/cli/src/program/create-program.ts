import { Command } from 'commander'
import { addCheck } from '../commands/check.js'
import { version } from './version.js'

/**
 * Makes the program: its commands and options. What a command does is loaded when it is run.
 *
 * @returns The program.
 */
export function createProgram(): Command {
  const program = new Command('florilegium')
    .description('Checks the quotations and citations of manuscripts against their sources.')
    .version(version, '-v, --version', 'print the version')
    .helpOption('-h, --help', 'print this help')
    .helpCommand(false)
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureHelp({ sortSubcommands: false })
    .exitOverride()
  addCheck(program)
  return program
}
