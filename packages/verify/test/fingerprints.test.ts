import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createIndex, verifyQuotation } from '../src/index.js'
import { createFingerprint, loadFingerprint } from '../src/fingerprint/index.js'
import { quotationsOf } from './quotations.js'
import { cut, distinctTexts, spansOf, wordedSources, wordedTexts } from './texts.js'
import './seed.js'

/** Each text with an index of itself and one of its fingerprint. */
const printed = wordedSources.map(({ source, worded }) => ({
  id: source.id,
  worded,
  text: createIndex([source]),
  fingerprint: createIndex([], { fingerprints: [loadFingerprint(createFingerprint(source))] }),
}))

describe('a fingerprint', () => {
  // The exception: runs of fewer than twelve letters are not covered by a window, so that nothing can be said of them.
  test('proves every span of a public-domain text that the text itself proves', () => {
    let proved = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...printed).chain((one) => fc.tuple(fc.constant(one), spansOf(one.worded, 6))),
        ([{ worded, text, fingerprint }, span]) => {
          const quotation = cut(worded, span)
          const expected = verifyQuotation(quotation, text)
          const { verdict, place, reason } = verifyQuotation(quotation, fingerprint)
          if (reason !== 'too-short') proved++
          expect([verdict, reason]).toEqual(
            reason === 'too-short' ? ['unchecked', reason] : [expected.verdict, undefined],
          )
          if (expected.places.length === 1 && place) expect(place).toEqual(expected.place)
        },
      ),
      { numRuns: 150 },
    )
    expect(proved).toBeGreaterThan(120)
  })

  test('lists all places where a quotation stands whole, as the text does', () => {
    const text = ['One', 'Two', 'Three', 'Four', 'Five']
      .map((number) => `${number}: we must keep the rule-based international order.`)
      .join('\n\n')
    const quotation = 'we must keep the rule based international order'
    const inText = verifyQuotation(quotation, createIndex([{ id: 'text', text }]))
    const print = loadFingerprint(createFingerprint({ id: 'text', text }))
    const inPrint = verifyQuotation(quotation, createIndex([], { fingerprints: [print] }))
    expect(inPrint.places).toHaveLength(5)
    expect(inPrint.places).toEqual(inText.places)
  })

  test('proves every span of generated prose, if it is not too short', () => {
    fc.assert(
      fc.property(
        wordedTexts.chain((worded) => fc.tuple(fc.constant(worded), spansOf(worded, 6))),
        ([worded, span]) => {
          const source = { id: 'a', text: worded.text }
          const index = createIndex([], { fingerprints: [loadFingerprint(createFingerprint(source))] })
          const { verdict, reason } = verifyQuotation(cut(worded, span), index)
          expect(verdict).toBe(reason === 'too-short' ? 'unchecked' : 'verbatim')
        },
      ),
      { numRuns: 150 },
    )
  })

  // A changed word has at least one window of its own, whose hash is the same by chance once in 65,536 times; so in as
  // many runs as here it may happen about once in two hundred runs of the whole test.
  test('does not prove a quotation with another word in it', () => {
    fc.assert(
      fc.property(
        distinctTexts.chain((worded) =>
          fc.tuple(fc.constant(worded), fc.integer({ min: 6, max: worded.words.length - 7 })),
        ),
        ([worded, at]) => {
          const { start = 0, end = 0 } = worded.words[at] ?? {}
          const quotation = `${worded.text.slice(0, start)}zyxzyx${worded.text.slice(end)}`
          const index = createIndex([], {
            fingerprints: [loadFingerprint(createFingerprint({ id: 'a', text: worded.text }))],
          })
          const { verdict, differences } = verifyQuotation(quotation, index)
          expect([verdict, differences]).toEqual([
            'altered',
            [{ grade: 'word', quoted: { text: 'zyxzyx', range: { start, end: start + 6 } } }],
          ])
        },
      ),
      { numRuns: 150 },
    )
  })

  // What a fingerprint cannot know, and so passes over: all but the chief sign between two words, signs and hidden
  // characters inside a word, quotation marks, and brackets around the words of the source itself. A difference of letters
  // is never passed over.
  test('does not prove a public-domain quotation whose words its text refutes', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...printed).chain((one) => fc.tuple(fc.constant(one), quotationsOf(one.worded))),
        ([{ text, fingerprint }, quotation]) => {
          const expected = verifyQuotation(quotation, text)
          const isOfWords = expected.differences.some(
            ({ grade, quoted, source }) =>
              (grade === 'word' || grade === 'meaning') &&
              /[\p{L}\p{N}]/u.test(quoted.text + (source?.text ?? '')),
          )
          fc.pre(expected.verdict === 'altered' && isOfWords && !quotation.includes('['))
          expect(['altered', 'absent', 'unchecked']).toContain(
            verifyQuotation(quotation, fingerprint).verdict,
          )
        },
      ),
      { numRuns: 150 },
    )
  })
})
