import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { foldCluster } from '../src/fold/characters.js'
import { createIndex, verifyQuotation } from '../src/index.js'
import { cut, distinctTexts, spansOf, wordedSources, wordedTexts, type WordedText } from './texts.js'
import './seed.js'

/** Letters that no generated word has. */
const STRANGER = 'zyxzyx'

/** What can be done to the words of a quotation, at a word that is neither its first nor its last. */
const changes = {
  'a word is substituted': (words: string[], at: number) => words.with(at, STRANGER),
  'a word is dropped': (words: string[], at: number) => words.toSpliced(at, 1),
  'a word is added': (words: string[], at: number) => words.toSpliced(at, 0, STRANGER),
  'two words are swapped': (words: string[], at: number) =>
    words.with(at, words[at + 1] ?? '').with(at + 1, words[at] ?? ''),
} satisfies Record<string, (words: string[], at: number) => string[]>

/** A text by which the same words are known again, however they are divided. */
const lettersOf = (text: string): string => foldCluster(text)

/** Words of a text, and one inside of them. */
const placesIn = (texts: fc.Arbitrary<WordedText>, least = 8) =>
  texts.chain((worded) =>
    spansOf(worded, least, 40).chain((span) =>
      fc.record({
        worded: fc.constant(worded),
        span: fc.constant(span),
        at: fc.integer({ min: 1, max: span.to - span.from - 3 }),
      }),
    ),
  )

describe.each(Object.entries(changes))('where %s', (name, change) => {
  const changed = ({
    worded,
    span,
    at,
  }: {
    worded: WordedText
    span: { from: number; to: number }
    at: number
  }) =>
    change(
      Array.from({ length: span.to - span.from }, (_, word) =>
        cut(worded, { from: span.from + word, to: span.from + word + 1 }),
      ),
      at,
    ).join(' ')

  test('a quotation of generated prose is never verbatim and never edited', () => {
    fc.assert(
      fc.property(placesIn(wordedTexts.filter(({ words }) => words.length >= 8)), (place) => {
        const quotation = changed(place)
        fc.pre(!lettersOf(place.worded.text).includes(lettersOf(quotation)))
        const { verdict } = verifyQuotation(quotation, createIndex([{ id: 'a', text: place.worded.text }]))
        expect(['altered', 'absent', 'unchecked']).toContain(verdict)
      }),
      { numRuns: 100 },
    )
  })

  test('a quotation of a public-domain text is altered', () => {
    const clean = wordedSources.filter(({ source }) => source.extracted !== true)
    const index = createIndex(clean.map(({ source }) => source))
    const all = clean.map(({ source }) => lettersOf(source.text))
    fc.assert(
      fc.property(placesIn(fc.constantFrom(...clean.map(({ worded }) => worded)), 14), (place) => {
        const quotation = changed(place)
        fc.pre(!all.some((text) => text.includes(lettersOf(quotation))))
        expect(verifyQuotation(quotation, index).verdict).toBe('altered')
      }),
      { numRuns: 100 },
    )
  })

  test('nothing else is listed as a difference, and it is listed with its places on both sides', () => {
    fc.assert(
      fc.property(
        distinctTexts.chain((worded) =>
          fc.record({
            worded: fc.constant(worded),
            span: fc.constant({ from: 0, to: worded.words.length }),
            at: fc.integer({ min: 4, max: worded.words.length - 7 }),
          }),
        ),
        (place) => {
          const { text } = place.worded
          const quotation = changed(place)
          const {
            verdict,
            differences,
            place: found,
          } = verifyQuotation(quotation, createIndex([{ id: 'a', text }]))
          expect([verdict, found]).toEqual([
            'altered',
            {
              source: 'a',
              range: { start: 0, end: text.length - 1 },
              ranges: [{ start: 0, end: text.length - 1 }],
            },
          ])
          const [word = '', next = ''] = [place.at, place.at + 1].map((at) =>
            cut(place.worded, { from: at, to: at + 1 }),
          )
          const listed = differences.map(({ quoted, source }) => [quoted.text, source?.text])
          if (name === 'a word is substituted') expect(listed).toEqual([[STRANGER, word]])
          if (name === 'a word is dropped') expect(listed).toEqual([['', word]])
          if (name === 'a word is added') expect(listed).toEqual([[STRANGER, '']])
          if (name === 'two words are swapped')
            expect([
              [
                ['', word],
                [word, ''],
              ],
              [
                [next, ''],
                ['', next],
              ],
            ]).toContainEqual(listed)
          for (const { quoted, source } of differences) {
            expect(quotation.slice(quoted.range.start, quoted.range.end)).toBe(quoted.text)
            expect(text.slice(source?.range.start, source?.range.end)).toBe(source?.text)
          }
        },
      ),
      { numRuns: 100 },
    )
  })
})
