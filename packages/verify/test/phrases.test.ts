import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createFingerprint, loadFingerprint } from '../src/fingerprint/index.js'
import { createIndex, verifyQuotation } from '../src/index.js'
import { createPhraseGate } from '../src/phrases/index.js'
import { quotationsOf } from './quotations.js'
import { cut, distinctTexts, joinWords, spansOf, wordedSources, wordedTexts } from './texts.js'
import './seed.js'

const RECOGNISED = ['verbatim', 'edited', 'altered']

/** The letters of no generated word. */
const OTHER = joinWords(Array.from({ length: 40 }, (_, at) => [`${'zyxq'[at % 4] ?? ''}zzyyxx`, ' '])).text

describe('a gate for phrases', () => {
  test('counts only the phrases of the sources that it is told of, texts and fingerprints', () => {
    const charter = 'We the peoples of the United Nations determined to save succeeding generations'
    const other = 'The committee met in the old library and decided at once about the bridge'
    const fingerprint = loadFingerprint(createFingerprint({ id: 'other', text: other }))
    const index = createIndex([{ id: 'charter', text: charter }], { fingerprints: [fingerprint] })
    const answers = (sources?: string[]) => {
      const gate = createPhraseGate(index, sources && { sources })
      return [gate(charter), gate(other)]
    }
    expect(answers()).toEqual([true, true])
    expect(answers(['charter'])).toEqual([true, false])
    expect(answers(['other'])).toEqual([false, true])
  })

  test('lets through every text with a quotation that is recognised, from a text or a fingerprint', () => {
    const pairs = wordedSources.map(({ source, worded }) => {
      const indexes = [
        createIndex([source]),
        createIndex([], { fingerprints: [loadFingerprint(createFingerprint(source))] }),
      ]
      return { worded, indexes: indexes.map((index) => ({ index, gate: createPhraseGate(index) })) }
    })
    let recognised = 0
    fc.assert(
      fc.property(
        fc.constantFrom(...pairs).chain((one) => fc.tuple(fc.constant(one), quotationsOf(one.worded))),
        ([{ indexes }, quotation]) => {
          for (const { index, gate } of indexes) {
            if (!RECOGNISED.includes(verifyQuotation(quotation, index).verdict)) continue
            recognised++
            expect(gate(`# Notes\n\n${OTHER}: “${quotation}”, ${OTHER}`)).toBe(true)
          }
        },
      ),
      { numRuns: 300 },
    )
    expect(recognised).toBeGreaterThan(300)
  })

  test('lets through every text with a quotation of generated prose that is recognised', () => {
    fc.assert(
      fc.property(
        wordedTexts.chain((worded) => fc.tuple(fc.constant(worded), quotationsOf(worded))),
        ([{ text }, quotation]) => {
          const index = createIndex([{ id: 'a', text }])
          fc.pre(RECOGNISED.includes(verifyQuotation(quotation, index).verdict))
          expect(createPhraseGate(index)(`${OTHER} “${quotation}” ${OTHER}`)).toBe(true)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('for longer phrases lets through every text with as many letters in a row, and none with fewer', () => {
    fc.assert(
      fc.property(
        distinctTexts.chain((worded) => fc.tuple(fc.constant(worded), spansOf(worded, 1, 8))),
        fc.boolean(),
        ([worded, span], isPrinted) => {
          const source = { id: 'a', text: worded.text }
          const index = isPrinted
            ? createIndex([], { fingerprints: [loadFingerprint(createFingerprint(source))] })
            : createIndex([source])
          const phrase = cut(worded, span)
          const length = phrase.replaceAll(' ', '').length
          const text = `${OTHER} ${phrase} ${OTHER}`
          // A fingerprint knows twelve letters from the start of each word on.
          const more = isPrinted ? 12 : 1
          fc.pre(length >= 12 && length + more <= 64)
          expect(createPhraseGate(index, { letters: length })(text)).toBe(true)
          expect(createPhraseGate(index, { letters: length + more })(text)).toBe(false)
        },
      ),
      { numRuns: 150 },
    )
  })

  test('passes no text by a phrase that only hidden characters, line ends, or blocks of the scanner divide', () => {
    const index = createIndex([{ id: 'a', text: 'international co-operation' }])
    const gate = createPhraseGate(index, { letters: 20 })
    for (const before of [0, 1, 8170, 8180, 8190, 8200, 16_380]) {
      expect(gate(`${'z'.repeat(before)} inter\u00ADnational\n> *co*\u200B-operation`)).toBe(true)
    }
    expect(gate('international operation co')).toBe(false)
  })

  test('lets nothing through where there are no sources', () => {
    expect(createPhraseGate(createIndex([]))('We the peoples of the United Nations')).toBe(false)
  })

  test.each([7, 65, 8.5, Number.NaN])('takes no phrase of %d letters', (letters) => {
    expect(() => createPhraseGate(createIndex([]), { letters })).toThrow(RangeError)
  })
})
