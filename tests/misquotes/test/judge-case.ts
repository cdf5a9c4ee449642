import { createIndex, verifyQuotation, type Grade, type Source, type Verification } from '@florilegium/verify'
import type { Case } from './corpus.js'
import { findWrongRanges } from './find-wrong-ranges.js'

const GRADES: readonly Grade[] = ['punctuation', 'case', 'word', 'meaning']

/** What the engine makes of a case. */
export interface Judgement {
  result: Verification
  /** What is not as expected, in words; the wrong verdict first. */
  errors: string[]
}

/** Verifies the quotation of a case against its sources, and compares the result with what is expected. */
export function judgeCase(one: Case, all: ReadonlyMap<string, Source>): Judgement {
  const sources = [one.source].flat().map((id) => {
    const source = all.get(id)
    if (!source) throw new Error(`${one.id}: there is no source "${id}".`)
    return source
  })
  const result = verifyQuotation(one.quotation, createIndex(sources))
  const errors: string[] = []
  const expectSame = (name: string, found: unknown, expected: unknown): void => {
    const [is, shouldBe] = [found, expected].map((value) => String(value))
    if (is !== shouldBe) errors.push(`${name} is ${is}, expected ${shouldBe}`)
  }
  expectSame('verdict', result.verdict, one.verdict)
  expectSame('reason', result.reason, one.reason)
  if (one.grade) expectSame('grade', highestGrade(result), one.grade)
  if (one.notes) expectSame('notes', listNotes(result), [...one.notes].sort().join(' ') || 'none')
  if (one.places !== undefined) expectSame('places', result.places.length, one.places)
  return { result, errors: [...errors, ...findWrongRanges(one.quotation, result, all)] }
}

function highestGrade({ differences }: Verification): Grade | undefined {
  return GRADES.findLast((grade) => differences.some((difference) => difference.grade === grade))
}

function listNotes({ notes }: Verification): string {
  return [...new Set(notes.map(({ type }) => type))].sort().join(' ') || 'none'
}
