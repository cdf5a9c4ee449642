import { writeSync } from 'node:fs'
import { CommanderError } from 'commander'
import { describeError } from '../files/describe-error.js'
import { removeUnfinished } from '../files/write-whole.js'
import { createProgram } from './create-program.js'
import { log } from './log.js'
import { MisuseError } from './misuse-error.js'
import { toExitCode } from './to-exit-code.js'

/** What a shell says of a process that was ended by Ctrl-C. */
const INTERRUPTED = 130

/**
 * Runs the program on a command line, and sets the exit code of the process.
 *
 * @param args - The words after the name of the program.
 * @returns When it has ended. It never rejects.
 */
export async function runProgram(args: readonly string[]): Promise<void> {
  process.stdout.on('error', endOnStreamError)
  process.stderr.on('error', endOnStreamError)
  process.on('exit', removeUnfinished)
  process.once('SIGINT', () => {
    if (process.listenerCount('SIGINT') > 0) return
    log('Stopped. Every file is as it was, or wholly written.')
    process.exit(INTERRUPTED)
  })
  process.once('SIGTERM', () => {
    if (process.listenerCount('SIGTERM') === 0) process.exit(INTERRUPTED + 13)
  })
  try {
    await createProgram().parseAsync(args, { from: 'user' })
  } catch (error) {
    if (error instanceof CommanderError) process.exitCode = toExitCode({ isMisuse: error.exitCode !== 0 })
    else if (error instanceof MisuseError) {
      log(error.message)
      process.exitCode = toExitCode({ isMisuse: true })
    } else {
      log(`This is a bug of florilegium. Please report it.\n${(error as Error).stack}`)
      process.exitCode = toExitCode({ isMisuse: true })
    }
  }
}

// Who reads the output may have seen enough: `florilegium check | head`. Or it goes to a full disk.
function endOnStreamError(error: NodeJS.ErrnoException): void {
  if (error.code === 'EPIPE') process.exit()
  // stderr may be what cannot be written.
  try {
    writeSync(2, `The output cannot be written. ${describeError(error)}\n`)
  } catch {
    // Nobody can be told.
  }
  process.exit(toExitCode({ isMisuse: true }))
}
