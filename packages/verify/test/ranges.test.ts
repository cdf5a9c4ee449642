import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, verifyQuotation, type Excerpt, type Source, type Verification } from '../src/index.js'
import { createFingerprint, loadFingerprint } from '../src/fingerprint/index.js'
import { quotationsOf, sectionedSources } from './quotations.js'
import { wordedSources, wordedTexts } from './texts.js'
import './seed.js'

/** Excerpts of the quotation. */
const quotedExcerpts = ({ differences, elisions, brackets, notes }: Verification): Excerpt[] => [
  ...differences.map(({ quoted }) => quoted),
  ...elisions.map(({ mark }) => mark),
  ...brackets.map(({ mark }) => mark),
  ...notes.filter(({ type }) => type !== 'context-qualified').map(({ excerpt }) => excerpt),
]

/** Excerpts of the source. */
const sourceExcerpts = ({ differences, elisions, brackets, notes }: Verification): Excerpt[] => [
  ...[...differences, ...elisions, ...brackets].flatMap(({ source }) => source ?? []),
  ...notes.filter(({ type }) => type === 'context-qualified').map(({ excerpt }) => excerpt),
]

/** Expects that all ranges hold what they are said to hold. */
function expectRanges(verification: Verification, quotation: string, { text, sections }: Source): void {
  for (const { text: words, range } of quotedExcerpts(verification))
    expect(quotation.slice(range.start, range.end)).toBe(words)
  const pieces = sections?.flatMap(({ ranges }) => ranges) ?? [{ start: 0, end: text.length }]
  for (const { text: words, range } of sourceExcerpts(verification)) {
    expect([range.start >= 0, range.start <= range.end, range.end <= text.length]).toEqual([true, true, true])
    // Words that go over several pieces have a range that holds them all, and what stands between.
    const isInPiece = pieces.some(({ start, end }) => start <= range.start && range.end <= end)
    if (isInPiece && !words.includes('\n')) expect(text.slice(range.start, range.end)).toBe(words)
  }
  const { place, places } = verification
  expect(places[0]).toEqual(place)
  for (const { range, ranges, section } of places) {
    expect(range).toEqual({
      start: Math.min(...ranges.map(({ start }) => start)),
      end: Math.max(...ranges.map(({ end }) => end)),
    })
    for (const { start, end } of ranges)
      expect(pieces.filter((piece) => piece.start <= start && start < end && end <= piece.end)).toHaveLength(
        1,
      )
    const [first] = ranges
    const owner = sections?.find((one) =>
      one.ranges.some((piece) => first && piece.start <= first.start && first.end <= piece.end),
    )
    expect(section).toBe(owner?.id)
  }
}

describe('ranges', () => {
  test('slice quotation and source to the words they are said to hold, in generated prose', () => {
    fc.assert(
      fc.property(
        wordedTexts.chain((worded) => fc.tuple(fc.constant(worded), quotationsOf(worded))),
        ([{ text }, quotation]) => {
          const source = { id: 'a', text }
          expectRanges(verifyQuotation(quotation, createIndex([source])), quotation, source)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('slice quotation and source to the words they are said to hold, in public-domain texts', () => {
    const index = createIndex(wordedSources.map(({ source }) => source))
    const sources = new Map(wordedSources.map(({ source }) => [source.id, source]))
    fc.assert(
      fc.property(
        fc.constantFrom(...wordedSources).chain(({ worded }) => quotationsOf(worded)),
        (quotation) => {
          const verification = verifyQuotation(quotation, index)
          const places = verification.places.filter(({ source }) => source === verification.place?.source)
          const source = sources.get(verification.place?.source ?? '') ?? { id: '', text: '' }
          expectRanges({ ...verification, places }, quotation, source)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('lie in sections whose ranges are out of order, and joined give the passage', () => {
    fc.assert(
      fc.property(
        sectionedSources(wordedTexts).chain(({ source, worded }) =>
          fc.tuple(fc.constant(source), quotationsOf(worded)),
        ),
        ([source, quotation]) => {
          expectRanges(verifyQuotation(quotation, createIndex([source])), quotation, source)
        },
      ),
      { numRuns: 200 },
    )
  })

  test('joined give a verbatim passage that goes over pieces out of order', () => {
    const text =
      'refrain from the threat or use of force. FOOTER 17 All Members shall in their international relations'
    const [first, second] = [
      { start: 51, end: text.length },
      { start: 0, end: 40 },
    ]
    const source = { id: 'charter', text, sections: [{ id: 'article-2', ranges: [first, second] }] }
    const quotation = 'All Members shall in their international relations refrain from the threat'
    const { verdict, place } = verifyQuotation(quotation, createIndex([source]))
    expect([verdict, place]).toEqual([
      'verbatim',
      {
        source: 'charter',
        section: 'article-2',
        range: { start: 0, end: text.length },
        ranges: [
          { start: 51, end: text.length },
          { start: 0, end: 23 },
        ],
      },
    ])
    expect(place?.ranges.map(({ start, end }) => text.slice(start, end)).join(' ')).toBe(quotation)
  })

  test('of a fingerprint are those of its text', () => {
    fc.assert(
      fc.property(
        sectionedSources(wordedTexts).chain(({ source, worded }) =>
          fc.tuple(fc.constant(source), quotationsOf(worded)),
        ),
        ([source, quotation]) => {
          const index = createIndex([], { fingerprints: [loadFingerprint(createFingerprint(source))] })
          const verification = verifyQuotation(quotation, index)
          expectRanges(verification, quotation, source)
          expect(sourceExcerpts(verification)).toEqual([])
        },
      ),
      { numRuns: 150 },
    )
  })
})
