import { describe, expect, test } from 'vitest'
import { createIndex, verifyQuotation, type UncheckedReason, type Verdict } from '../src/index.js'

/** A megabyte, at two bytes each. */
const UNITS = 500_000

const sentence = 'the members shall refrain from the threat or use of force'
const prose = Array.from({ length: 2000 }, (_, word) => `word${word.toString(36)} the`).join(' ')

/** What was decided, and how much was found. */
interface Judgement {
  verdict: Verdict
  reason: UncheckedReason | undefined
  differences: number
  places: number
}

function judge(quotation: string, text: string): Judgement {
  const { verdict, reason, differences, places } = verifyQuotation(
    quotation,
    createIndex([{ id: 'a', text }]),
  )
  return { verdict, reason, differences: differences.length, places: places.length }
}

const empty: Judgement = { verdict: 'unchecked', reason: 'empty', differences: 0, places: 0 }
const tooShort: Judgement = { ...empty, reason: 'too-short' }
const noSource: Judgement = { ...empty, reason: 'no-source' }
const verbatim: Judgement = { verdict: 'verbatim', reason: undefined, differences: 0, places: 1 }

/** A unit that is repeated up to half a million code units, and what is said where it is both quotation and source. */
const units = {
  'one letter': { unit: 'a', itself: tooShort },
  spaces: { unit: ' ', itself: empty },
  'line ends': { unit: '\n', itself: empty },
  'quotation marks': { unit: '"', itself: empty },
  'curly quotation marks': { unit: '”', itself: empty },
  apostrophes: { unit: "'", itself: empty },
  'opening brackets': { unit: '[', itself: empty },
  'closing brackets': { unit: ']', itself: empty },
  parentheses: { unit: '(', itself: empty },
  dashes: { unit: '—', itself: empty },
  'hyphens at line ends': { unit: '-\n', itself: empty },
  'soft hyphens': { unit: '\u00AD', itself: empty },
  'zero-width characters': { unit: '\u200B', itself: empty },
  'combining marks': { unit: '\u0301', itself: noSource },
  underscores: { unit: '_', itself: empty },
  'number signs': { unit: '#', itself: empty },
  'block quotes': { unit: '\n>', itself: empty },
  digits: { unit: '1', itself: noSource },
} satisfies Record<string, { unit: string; itself: Judgement }>

describe.each(Object.entries(units))('half a million code units of %s', (_, { unit, itself }) => {
  const many = unit.repeat(UNITS / unit.length)

  test('are answered as quotation and source', () => {
    expect(judge(many, many)).toEqual(itself)
  })

  test('do not hide a quotation from a source that has them after it', () => {
    expect(judge(sentence, `${sentence}. ${prose} ${many}`)).toEqual(verbatim)
  })
})

describe('long quotations and sources', () => {
  const words = Array.from({ length: 100_000 }, (_, word) => `w${((word * 7919) % 100_003).toString(36)}x`)

  test('a quotation of 100,000 words is verbatim in its own source', () => {
    expect(judge(words.join(' '), words.join(' '))).toEqual(verbatim)
  })

  test('each of 1,000 words that were changed in a quotation of 10,000 is listed', () => {
    const some = words.slice(0, 10_000)
    const changed = some.map((word, at) => (at % 10 === 5 ? 'changed' : word))
    expect(judge(changed.join(' '), some.join(' '))).toEqual({
      verdict: 'altered',
      reason: undefined,
      differences: 1000,
      places: 1,
    })
  })

  test('a quotation that stands 100,000 times is verbatim, and a hundred of its places are listed', () => {
    expect(judge(sentence, `${sentence}. `.repeat(100_000))).toEqual({ ...verbatim, places: 100 })
  })

  test('a quotation is found among a million words that are all different', () => {
    const million = Array.from({ length: 1_000_000 }, (_, word) => `${word.toString(36)}x`)
    const text = million.join(' ')
    const quotation = million.slice(700_000, 700_012).join(' ')
    const start = text.indexOf(` ${quotation} `) + 1
    const { verdict, place } = verifyQuotation(quotation, createIndex([{ id: 'a', text }]))
    expect([verdict, place?.range]).toEqual(['verbatim', { start, end: start + quotation.length }])
  })

  test('10,000 ellipses in a row are 10,000 ellipses', () => {
    const quotation = `the members shall ${'… '.repeat(10_000)}refrain from the threat`
    const { verdict, elisions } = verifyQuotation(quotation, createIndex([{ id: 'a', text: sentence }]))
    expect([verdict, elisions.length]).toEqual(['edited', 10_000])
  })

  test('5,000 ellipses between every two words leave the quotation edited', () => {
    const some = words.slice(0, 10_000)
    const quotation = some.map((word, at) => (at % 2 === 1 && at < 9999 ? `${word} …` : word)).join(' ')
    const { verdict, elisions } = verifyQuotation(quotation, createIndex([{ id: 'a', text: some.join(' ') }]))
    expect([verdict, elisions.length]).toEqual(['edited', 4999])
  })

  test('brackets in brackets are literal where the source has them', () => {
    const nested = `the members ${'['.repeat(100_000)}shall refrain${']'.repeat(100_000)} from the threat`
    expect(judge(nested, `${nested}.`)).toEqual(verbatim)
  })
})
