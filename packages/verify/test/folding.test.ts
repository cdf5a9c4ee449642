import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { areSameFolded, findFolds, foldText } from '../src/compare/fold-text.js'
import { foldCluster } from '../src/fold/characters.js'
import { scanWords, wordEnd } from '../src/fold/words.js'
import { realSources, wordedTexts } from './texts.js'
import './seed.js'

const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string({ unit: fc.constantFrom(...' \n\r\t-‐–—"\'`“”‘’*_#>~\\a1é\u00AD\u200B.,;[]()…・漢字ﬁ') }),
  wordedTexts.map(({ text }) => text),
)

/** The letters of a text, as they are compared. */
const lettersOf = (text: string): string => {
  const { codes, letterCount } = scanWords(text)
  return String.fromCharCode(...codes.subarray(0, letterCount))
}

describe('folding', () => {
  test('of a text that is folded already changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldText(text)
        // Signs that come to stand together only by folding would be read as one another time.
        fc.pre(!/--|,,/.test(folded))
        expect(foldText(folded)).toBe(folded)
      }),
      { numRuns: 1000 },
    )
  })

  test('of letters that are folded already changes nothing', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const folded = foldCluster(text)
        expect(foldCluster(folded)).toBe(folded)
      }),
      { numRuns: 1000 },
    )
  })

  test('lists a fold between a text and itself never', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(areSameFolded(foldText(text), foldText(text))).toBe(true)
        expect(findFolds(text, text)).toEqual([])
      }),
      { numRuns: 1000 },
    )
  })

  test('gives the same letters for composed and decomposed forms', () => {
    const texts = realSources.map(({ text }) => text.slice(0, 3000))
    // Every character is met once before.
    for (const form of ['NFC', 'NFD']) for (const text of texts) scanWords(text.normalize(form))
    for (const text of texts) {
      const letters = lettersOf(text).normalize('NFC')
      expect(lettersOf(text.normalize('NFD')).normalize('NFC')).toBe(letters)
      expect(lettersOf(text.normalize('NFC')).normalize('NFC')).toBe(letters)
    }
  })

  test('keeps every word at its place: words follow each other, and hold letters', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const words = scanWords(text)
        let last = 0
        for (let word = 0; word < words.wordCount; word++) {
          const [start, end] = [words.starts[word] ?? -1, wordEnd(words, word)]
          expect(start).toBeGreaterThanOrEqual(last)
          expect(end).toBeGreaterThan(start)
          last = end
        }
        expect(last).toBeLessThanOrEqual(text.length)
      }),
      { numRuns: 600 },
    )
  })
})
