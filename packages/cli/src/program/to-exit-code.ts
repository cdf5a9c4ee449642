/** How a command ended. */
export interface Outcome {
  /** Set where the command line, or a file it names, cannot be used. */
  isMisuse?: boolean
  /** Set where problems were found, or what was asked for was not. */
  hasProblems?: boolean
}

/** 0: clean. 1: problems found. 2: misuse, or unreadable input. */
export type ExitCode = 0 | 1 | 2

/**
 * Says with which code the process ends.
 *
 * @param outcome - How the command ended.
 * @returns The code. Unreadable input counts more than problems: what was not read may have others.
 * @example
 * ```ts @import.meta.vitest
 * expect(toExitCode({})).toBe(0)
 * expect(toExitCode({ hasProblems: true })).toBe(1)
 * expect(toExitCode({ hasProblems: true, isMisuse: true })).toBe(2)
 * ```
 */
export function toExitCode({ isMisuse = false, hasProblems = false }: Outcome): ExitCode {
  if (isMisuse) return 2
  return hasProblems ? 1 : 0
}
