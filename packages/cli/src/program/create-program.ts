import { Command } from 'commander'
import { addBuild } from '../commands/build.js'
import { addCheck } from '../commands/check.js'
import { addCite } from '../commands/cite.js'
import { addCompletion } from '../commands/completion.js'
import { addDoctor } from '../commands/doctor.js'
import { addInit } from '../commands/init.js'
import { addList } from '../commands/list.js'
import { addMcp } from '../commands/mcp.js'
import { addRender } from '../commands/render.js'
import { addSearch } from '../commands/search.js'
import { addVerify } from '../commands/verify.js'
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
    .helpCommand('help [command]', 'print the help of a command')
    .showHelpAfterError('Run it with --help to see what it takes.')
    .configureHelp({ sortSubcommands: false })
    .exitOverride()
  for (const add of [
    addCheck,
    addVerify,
    addRender,
    addSearch,
    addList,
    addCite,
    addBuild,
    addMcp,
    addDoctor,
    addInit,
    addCompletion,
  ]) {
    add(program)
  }
  return program
}
