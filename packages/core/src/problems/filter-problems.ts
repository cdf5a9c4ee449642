import type { Settings } from '../settings/settings.js'
import { findSuppressions } from './find-suppressions.js'
import { problemCodes, type ProblemDescription } from './problem-codes.js'
import type { Problem } from './problem.js'

/**
 * Leaves out the problems that the settings or a comment suppress, and gives the others the severity they ask for.
 *
 * @param problems - All problems of a manuscript.
 * @param text - The manuscript.
 * @param settings - The settings.
 * @returns The problems that are left, in the order of the file.
 */
export function filterProblems(
  problems: readonly Problem[],
  text: string,
  { severities = {}, strict = false }: Settings,
): Problem[] {
  if (problems.length === 0) return []
  const suppressions = findSuppressions(text)
  return problems
    .flatMap((problem) => {
      const { code, range } = problem
      const severity = severities[code]
      const { strictOnly }: ProblemDescription = problemCodes[code]
      if (severity === 'off' || (strictOnly && !strict && severity === undefined)) return []
      const isSuppressed = suppressions.some(
        ({ start, end, codes }) =>
          start <= range.start && range.start < Math.max(end, start + 1) && (codes?.has(code) ?? true),
      )
      if (isSuppressed) return []
      return [severity === undefined ? problem : { ...problem, severity }]
    })
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end)
}
