import { readFileSync, writeFileSync } from 'node:fs'
import { createIndex, verifyQuotation } from '@florilegium/verify'
import { describe, expect, test } from 'vitest'
import type { Case } from './corpus.js'
import { judgeCase } from './judge-case.js'
import { loadFamilies } from './load-families.js'
import { loadOutsideCases } from './load-outside-cases.js'
import { loadReasons } from './load-reasons.js'
import { loadSources } from './load-sources.js'
import { writeReport } from './write-report.js'

/** `UPDATE=1` writes the table, to be read before it is committed. */
const update = process.env['UPDATE'] === '1'

/** Neither half may have less of the cases, or a checker that always says the same would look good. */
const LEAST_SHARE = 0.45
const LEAST_CASES = 400

const sources = loadSources()
const families = [...loadFamilies('correct'), ...loadFamilies('false')]
const cases = families.flatMap((family) => family.cases)
const judgements = new Map(cases.map((one) => [one.id, judgeCase(one, sources)]))
const knownErrors = loadReasons('known-errors.yaml')

const outside = loadOutsideCases()?.map((one) => {
  const { id, source: text, quotation, family } = one
  const index = createIndex([{ id, text, extracted: family === 'ocr' }])
  return { one, verdict: verifyQuotation(quotation, index).verdict }
})

for (const { half, family, cases } of families) {
  describe(`${half}: ${family}`, () => {
    for (const { id, why } of cases) {
      test(`${id}: ${why}`, () => {
        const errors = judgements.get(id)?.errors
        if (knownErrors.has(id)) expect(errors, 'right by now: take it off known-errors.yaml').not.toEqual([])
        else expect(errors).toEqual([])
      })
    }
  })
}

describe('the corpus', () => {
  test('is large, and both halves are', () => {
    expect(cases.length).toBeGreaterThanOrEqual(LEAST_CASES)
    for (const half of ['correct', 'false']) {
      const ours = families.filter((family) => family.half === half).flatMap((family) => family.cases)
      expect(ours.length / cases.length, half).toBeGreaterThanOrEqual(LEAST_SHARE)
    }
  })

  test('names each case once, after its family', () => {
    expect(findTwice(cases.map(({ id }) => id))).toEqual([])
    expect(findTwice(families.map(({ family }) => family))).toEqual([])
    for (const { family, cases } of families) for (const { id } of cases) expect(id).toMatch(`${family}-`)
  })

  test('has no quotation twice, and uses every source', () => {
    expect(findTwice(cases.map(({ source, quotation }) => `${String(source)}: ${quotation}`))).toEqual([])
    const used = new Set(cases.flatMap(({ source }: Case) => source))
    expect([...sources.keys()].filter((id) => !used.has(id) && !isRecords(id))).toEqual([])
  })

  test('has the error rates that are written down', () => {
    const path = new URL('../error-rates.md', import.meta.url)
    const last = readFileSync(path, 'utf8')
    const report = writeReport({ families, judgements, outside }, last)
    console.log(report.slice(report.indexOf('## ')))
    if (!outside)
      console.log('The cases of other projects are not at hand: not measured, numbers as committed.')
    if (update) writeFileSync(path, report)
    else expect(report).toBe(last)
  })

  test('knows only errors of its own cases', () => {
    const ids = new Set(cases.map(({ id }) => id))
    expect([...knownErrors.keys()].filter((id) => !ids.has(id))).toEqual([])
  })
})

test.runIf(outside)('gives the reason for each disagreement with other projects', () => {
  const disagreements = outside
    ?.filter(({ one, verdict }) => verdict !== one.expected)
    .map(({ one }) => one.id)
  expect(disagreements).toEqual([...loadReasons('outside-disagreements.yaml').keys()])
})

function findTwice(names: readonly string[]): string[] {
  return names.filter((name, index) => names.indexOf(name) !== index)
}

function isRecords(id: string): boolean {
  return ['making-it-matter', 'how-multilateralism-can-survive'].includes(id)
}
