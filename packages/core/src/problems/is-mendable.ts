import type { CheckedQuotation } from '../checking/checked-manuscript.js'
import type { ProblemCode } from './problem-codes.js'
import type { Problem } from './problem.js'

/** Problems of which what is expected is known, not guessed. */
const certain: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'retired-id',
  'mismatched-directive',
  'malformed-directive',
  'quotation-altered',
  'quotation-misattributed',
])

/**
 * Tells whether a problem may be mended without asking: there is one thing to write, and it is no guess.
 *
 * @param problem - The problem.
 * @param quotation - The quotation it is about, where there is one.
 * @returns Whether it may. Words that are only like a source's, and are not said to be from it, may not.
 * @example
 * ```ts @import.meta.vitest
 * expect(isMendable({ code: 'retired-id', severity: 'error', expected: ['new'] })).toBe(true)
 * expect(isMendable({ code: 'unknown-id', severity: 'error', expected: ['perhaps'] })).toBe(false)
 * ```
 */
export function isMendable(
  { code, expected, severity }: Pick<Problem, 'code' | 'expected' | 'severity'>,
  quotation?: Pick<CheckedQuotation, 'verification'>,
): boolean {
  if (expected.length !== 1 || !certain.has(code)) return false
  if (severity === 'error') return true
  const differences = quotation?.verification?.differences ?? []
  return (
    code === 'quotation-altered' &&
    differences.length > 0 &&
    differences.every(({ grade }) => grade === 'punctuation' || grade === 'case')
  )
}
