import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compare } from '../src/compare/compare.js'
import { matchLetters } from '../src/fold/match-letters.js'
import { createLetters, scanLetters } from '../src/fold/scan-letters.js'
import { scanWords } from '../src/fold/words.js'
import { createLexicon } from '../src/grade/lexicon.js'
import { layOn, layWhole } from '../src/locate/lay-on.js'
import { createPattern } from '../src/quotation/pattern.js'
import { toReadingText } from '../src/source/reading-text.js'
import { realSources, wordedTexts } from './texts.js'
import './seed.js'

const lexicon = createLexicon([])

/** Text that is hard to read: what joins, divides and hides letters, in any order. */
const hardText = fc
  .array(
    fc.constantFrom(
      ...[
        'a',
        'be',
        'e\u0301',
        '\u0301',
        '1',
        '2',
        '.',
        ',',
        "'",
        '’',
        ' ',
        ' ',
        '-',
        '\n',
        '\u00AD',
        '\u200B',
      ],
      ...['漢', 'ท', '¹', '½', 'ﬁ', '𝒜', '각', '\u1100', '\u1161', '“', '[', 'ſ', '\uD83D', 'Ab'],
    ),
    { minLength: 4, maxLength: 60 },
  )
  .map((pieces) => pieces.join(''))

const anyText = fc.oneof(
  hardText,
  wordedTexts.map(({ text }) => text),
  fc.constantFrom(...realSources.map(({ text }) => text.slice(0, 1500))),
)

/** A text, and a stretch of it that begins and ends anywhere. */
const stretches = anyText.chain((text) =>
  fc.record({
    text: fc.constant(text),
    bounds: fc.tuple(fc.nat({ max: text.length }), fc.nat({ max: text.length })),
  }),
)

describe('a quotation that stands in a source character for character', () => {
  test('is laid there as it is when it is read word by word, or left to that', () => {
    let laid = 0
    fc.assert(
      fc.property(stretches, ({ text, bounds }) => {
        const [from, to] = [Math.min(...bounds), Math.max(...bounds)]
        const pattern = createPattern(text.slice(from, to), [])
        fc.pre(pattern.words.wordCount > 0)
        const reading = toReadingText({ id: 'a', text })
        const offset = from + (pattern.words.starts[0] ?? 0)
        const candidate = { reading, word: 0, offset }
        const whole = layWhole(pattern, candidate)
        if (!whole) return
        laid++
        const slow = layOn(pattern, candidate, 12)
        expect([whole.different, whole.range]).toEqual([slow.different, slow.range])
        const comparison = compare({ ...slow, lexiconOf: () => lexicon })
        expect(compare({ ...whole, lexiconOf: () => lexicon })).toEqual(comparison)
      }),
      { numRuns: 2000 },
    )
    expect(laid).toBeGreaterThan(300)
  })

  test('is not laid where a word of the source is cut', () => {
    const text = 'It’s 3.5 million; the co-opera\u00ADtive’s naive cafe\u0301 “so” ’tis'
    const reading = toReadingText({ id: 'a', text })
    const isLaid = (quotation: string): boolean =>
      layWhole(createPattern(quotation, []), { reading, word: 0, offset: text.indexOf(quotation) }) !==
      undefined
    const cut = ['s 3.5 million', '5 million', '3.5 milli', 'opera', 'the co-opera', 'naive cafe', 'It']
    expect(cut.map(isLaid)).toEqual(cut.map(() => false))
    const whole = ['3.5 million', 'million', 'so', 'opera\u00ADtive’s', 'tis', 'naive cafe\u0301', 'It’s']
    expect(whole.map(isLaid)).toEqual(whole.map(() => true))
  })
})

test('letters are matched at an offset as they are when all are read', () => {
  let matched = 0
  fc.assert(
    fc.property(
      stretches,
      fc.nat({ max: 20 }),
      fc.option(fc.nat({ max: 20 })),
      ({ text, bounds: [offset, other] }, count, changed) => {
        const room = createLetters(text.length - offset)
        scanLetters(text, offset, text.length, room)
        const quoted = scanWords(text, other)
        const of = changed === null ? room : quoted
        fc.pre(count > 0 && of.letterCount >= count)
        const expected =
          room.letterCount >= count &&
          of.codes.subarray(0, count).every((code, at) => code === room.codes[at])
        if (expected) matched++
        expect(matchLetters(text, offset, of.codes, 0, count)).toBe(expected)
      },
    ),
    { numRuns: 2000 },
  )
  expect(matched).toBeGreaterThan(300)
})
