import { fileURLToPath } from 'node:url'
import { formatProblem, type FileProblem } from '@florilegium/build'

/** The folder of this package. Its source is in `sources/`. */
export const directory = fileURLToPath(new URL('..', import.meta.url))

/** Prints problems, and lets the process fail where there are any. */
export function reportProblems(problems: FileProblem[]): void {
  for (const problem of problems) console.error(formatProblem(problem))
  if (problems.length > 0) process.exitCode = 1
}
