import type { Range } from '../range.js'
import { problemCodes, toProblemUrl, type ProblemCode, type Severity } from './problem-codes.js'

/** A place of a source that a problem rests on. */
export interface RelatedPlace {
  /** What stands there. */
  message: string
  /** The id of the document, or of the writer's own source. */
  source: string
  /** The id of the record, where it is one. */
  record?: string
  /** The id of the section. */
  section?: string
}

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
  /** The places of sources that it rests on. Left out where there are none. */
  related?: RelatedPlace[]
  /** The quotation it is about, by its index in the manuscript. */
  quotation?: number
  /** The page that explains the code. */
  url: string
}

/** What is said of a problem. */
export interface CreateProblemOptions {
  range: Range
  message: string
  /** What may stand there instead. Default: nothing. */
  expected?: string[]
  /** Default: that of the code. */
  severity?: Severity
  related?: RelatedPlace[]
  quotation?: number
}

/**
 * Makes a problem, with what the table of codes knows of it.
 *
 * @param code - Its code.
 * @param options - Where it is, what was found, and what to do.
 * @returns The problem.
 * @example
 * ```ts @import.meta.vitest
 * const problem = createProblem('empty-list', { range: { start: 0, end: 8 }, message: 'No quotation fits.' })
 * expect(problem).toMatchObject({ code: 'empty-list', severity: 'warning', expected: [] })
 * ```
 */
export function createProblem(
  code: ProblemCode,
  { expected = [], severity = problemCodes[code].severity, ...rest }: CreateProblemOptions,
): Problem {
  return { code, severity, expected, ...rest, url: toProblemUrl(code) }
}
