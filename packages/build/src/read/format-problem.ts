import { relative } from 'node:path'
import type { FileProblem } from './yaml-file.js'

/**
 * Formats a problem as a line for a terminal.
 *
 * @param problem - The problem.
 * @param directory - The folder that the path is shown from. Default: the current one.
 * @returns Such as `content/report/quotes.yaml:5:11: Expected …`.
 */
export function formatProblem(
  { file, line, column, message }: FileProblem,
  directory: string = process.cwd(),
): string {
  const place = [relative(directory, file), line, column].filter((part) => part !== undefined)
  return `${place.join(':')}: ${message}`
}
