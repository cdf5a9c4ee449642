import type { Range } from '../range.js'
import { problemCodes, type ProblemCode, type Severity } from './problem-codes.js'

/** Something in a manuscript that needs its writer. It survives JSON. */
export interface Problem {
  code: ProblemCode
  severity: Severity
  /** What was found and what to do. */
  message: string
  /** The narrowest place in the manuscript to mend. */
  range: Range
  /** What may stand there instead, the likeliest first. */
  expected: string[]
  /** The page that explains the code. */
  url: string
}

/**
 * Makes a problem, with what the table of codes knows of it.
 *
 * @param code - Its code.
 * @param range - Where it is.
 * @param message - What was found and what to do.
 * @param expected - What may stand there instead.
 * @returns The problem.
 */
export function createProblem(
  code: ProblemCode,
  range: Range,
  message: string,
  expected: string[] = [],
): Problem {
  const { severity, url } = problemCodes[code]
  return { code, severity, message, range, expected, url }
}
