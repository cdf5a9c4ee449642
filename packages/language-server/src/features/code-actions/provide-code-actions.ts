import type { Problem, Range } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'

/** A change that mends a problem. */
export interface CodeActionResult {
  title: string
  problem: Problem
  newText: string
  /** Set where there is no other way to mend it. */
  isPreferred: boolean
}

/**
 * Offers what mends the problems of a stretch of text.
 *
 * @param manuscript - The manuscript.
 * @param range - The stretch that the writer looks at.
 * @returns A change for each thing that may stand in a problem's place, the likeliest first.
 */
export function provideCodeActions(manuscript: Manuscript, range: Range): CodeActionResult[] {
  return manuscript.checked.problems
    .filter((problem) => problem.range.start <= range.end && range.start <= problem.range.end)
    .flatMap((problem) =>
      problem.expected.map((newText) => ({
        title: `Change to "${newText}"`,
        problem,
        newText,
        isPreferred: problem.expected.length === 1,
      })),
    )
}
