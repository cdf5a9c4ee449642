import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { formatProblem, type FileProblem } from '@florilegium/build'

/** The folder of this package. */
export const directory = fileURLToPath(new URL('..', import.meta.url))

/** Where the team keeps the texts it received: beside the checkout, or where the environment says. */
const shared =
  process.env['FLORILEGIUM_SOURCES'] ?? fileURLToPath(new URL('../../../../shared/sources', import.meta.url))

/** The folder of the sources, where this machine has it. */
export const sources = existsSync(shared) ? shared : undefined

/** Prints problems, and lets the process fail where there are any. */
export function reportProblems(problems: FileProblem[]): void {
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.length > 0) process.exitCode = 1
}
