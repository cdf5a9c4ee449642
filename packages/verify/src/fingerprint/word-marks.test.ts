import { describe, expect, test } from 'vitest'
import { scanWords } from '../fold/words.js'
import { createLexicon } from '../grade/lexicon.js'
import { english } from '../languages/index.js'
import { describeWord, packMarks, unpackMarks, type WordMarks } from './word-marks.js'

const lexicon = createLexicon([english])
const describeFirst = (text: string): WordMarks => describeWord(scanWords(text), 0, lexicon)
const plain: WordMarks = { case: 'small', gap: ' ', qualifier: 'none' }

const cases: Record<string, { text: string; marks: Partial<WordMarks> }> = {
  'small letters and a space say nothing': { text: 'peace and', marks: {} },
  'the last word has a space after it': { text: 'peace.', marks: {} },
  'a capital is one': { text: 'Peace and', marks: { case: 'capital' } },
  'one capital letter is a capital': { text: 'I am', marks: { case: 'capital' } },
  'capitals are capitals': { text: 'UNO and', marks: { case: 'capitals' } },
  'capitals inside are mixed': { text: 'McDonald and', marks: { case: 'mixed' } },
  'a comma is kept': { text: 'peace, and', marks: { gap: ',' } },
  'a full stop with a quotation mark is a full stop': { text: 'peace.” And', marks: { gap: '.' } },
  'a quotation mark alone is kept': { text: 'peace “and', marks: { gap: '"' } },
  'a hyphen is kept': { text: 'peace-loving', marks: { gap: '-' } },
  'a long dash is kept': { text: 'peace — and', marks: { gap: '—' } },
  'a short dash is kept': { text: 'peace–war', marks: { gap: '–' } },
  'between digits it makes a range, whatever was asked before': {
    text: '3–5',
    marks: { gap: 'other', qualifier: 'number' },
  },
  'letters with marks are letters': { text: 'Über, also', marks: { case: 'capital', gap: ',' } },
  'a per cent sign is kept': { text: '5% of', marks: { gap: '%', qualifier: 'number' } },
  'any other sign is another': { text: 'peace & war', marks: { gap: 'other' } },
  'a negation reserves': { text: 'never again', marks: { qualifier: 'reservation' } },
  'a condition reserves': { text: 'unless they', marks: { qualifier: 'reservation' } },
  'a modal verb is one': { text: 'must be', marks: { qualifier: 'modal' } },
  'a number is one': { text: 'three men', marks: { qualifier: 'number' } },
}

describe('what a fingerprint keeps of a word', () => {
  test.each(Object.entries(cases))('%s', (_, { text, marks }) => {
    expect(describeFirst(text)).toEqual({ ...plain, ...marks })
  })

  test('fits into a byte and comes out of it again', () => {
    for (const { text } of Object.values(cases)) {
      const marks = describeFirst(text)
      const byte = packMarks(marks)
      expect([byte >= 0 && byte < 256, unpackMarks(byte)]).toEqual([true, marks])
    }
  })
})
