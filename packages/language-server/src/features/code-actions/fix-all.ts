import { isMendable } from '@florilegium/core'
import type { Manuscript } from '../../manuscripts/manuscript.js'
import type { TextChange } from './code-action.js'
import { mendProblem } from './mends/mend-problem.js'

/** What mends all of a manuscript that can be mended without asking. */
export interface FixAllResult {
  changes: TextChange[]
  /** How many problems it mends. */
  count: number
}

/**
 * Mends every problem of which what is expected is known, not guessed. Of two mends that overlap, the first is taken.
 *
 * @param manuscript - The manuscript.
 * @returns The changes in the order of the file.
 */
export function fixAll(manuscript: Manuscript): FixAllResult {
  const { problems, quotations } = manuscript.checked
  const changes: TextChange[] = []
  let count = 0
  let at = 0
  for (const problem of problems) {
    const quotation = problem.quotation === undefined ? undefined : quotations[problem.quotation]
    if (!isMendable(problem, quotation)) continue
    const mend = mendProblem(problem, manuscript).find(({ isPreferred }) => isPreferred)
    if (!mend?.changes.every(({ range }) => range.start >= at)) continue
    changes.push(...mend.changes)
    at = mend.changes.at(-1)?.range.end ?? at
    count++
  }
  return { changes, count }
}
