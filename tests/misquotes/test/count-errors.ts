import type { Note, Verdict } from '@florilegium/verify'
import type { Case, Half } from './corpus.js'
import type { Judgement } from './judge-case.js'

/** Errors of a group of cases. */
export interface Count {
  cases: number
  /** The verdict is not the expected one. */
  wrongVerdicts: number
  /** The verdict is right, but not its grade, reason, notes, places or ranges. */
  otherErrors: number
  /** A true quotation is said to be altered or absent. */
  accused: number
  /** A false quotation is said to be verbatim or edited, without the note that it should carry. */
  passed: number
}

const WARNINGS: readonly Note['type'][] = ['elision-drops-qualifier', 'bracket-changes-meaning']

/** Counts the errors of cases of one half. */
export function countErrors(half: Half, judged: readonly { one: Case; judgement: Judgement }[]): Count {
  const count = { cases: 0, wrongVerdicts: 0, otherErrors: 0, accused: 0, passed: 0 }
  for (const { one, judgement } of judged) {
    const { result, errors } = judgement
    const isWrong = result.verdict !== one.verdict
    count.cases++
    if (isWrong) count.wrongVerdicts++
    else if (errors.length > 0) count.otherErrors++
    if (half === 'correct' && isTrue(one.verdict) && isFalse(result.verdict)) count.accused++
    if (half === 'false' && isPassed(one, judgement)) count.passed++
  }
  return count
}

function isPassed(one: Case, { result }: Judgement): boolean {
  if (!isTrue(result.verdict)) return false
  if (isFalse(one.verdict)) return true
  const expected = WARNINGS.filter((warning) => one.notes?.includes(warning))
  return expected.some((warning) => !result.notes.some(({ type }) => type === warning))
}

function isTrue(verdict: Verdict): boolean {
  return verdict === 'verbatim' || verdict === 'edited'
}

function isFalse(verdict: Verdict): boolean {
  return verdict === 'altered' || verdict === 'absent'
}
