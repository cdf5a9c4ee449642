import type { FileProblem } from '../checking/checked-file.js'

/** What was written instead of what. */
export interface Mend {
  code: FileProblem['code']
  line: number
  column: number
  before: string
  after: string
}

/** What {@link applyMends} returns. */
export interface ApplyMendsResult {
  text: string
  /** In the order of the file. */
  mends: Mend[]
}

/**
 * Writes what is expected for each problem that may be mended without asking. Of two that overlap, the first is taken.
 *
 * @param text - The manuscript.
 * @param problems - Its problems, in the order of the file.
 * @returns The text with the mends.
 * @example
 * ```ts @import.meta.vitest
 * const problem = { code: 'retired-id', start: 4, end: 7, line: 1, column: 5, expected: ['new'], isMendable: true }
 * const { text, mends } = applyMends('The old id', [problem, { ...problem, start: 5 }])
 * expect(text).toBe('The new id')
 * expect(mends).toEqual([{ code: 'retired-id', line: 1, column: 5, before: 'old', after: 'new' }])
 * ```
 */
export function applyMends(text: string, problems: readonly FileProblem[]): ApplyMendsResult {
  const parts: string[] = []
  const mends: Mend[] = []
  let at = 0
  for (const { code, start, end, line, column, expected, isMendable } of problems) {
    const [after] = expected
    if (!isMendable || after === undefined || start < at) continue
    parts.push(text.slice(at, start), after)
    mends.push({ code, line, column, before: text.slice(start, end), after })
    at = end
  }
  return { text: [...parts, text.slice(at)].join(''), mends }
}
