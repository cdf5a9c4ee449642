import { describe, expect, test } from 'vitest'
import { createFingerprint, loadFingerprint } from './fingerprint/index.js'
import { createIndex } from './index/source-index.js'
import type { Verification } from './verification.js'
import { verifyQuotation } from './verify-quotation.js'

const text =
  'He added nothing. I do not think that the Council should act alone, unless the Assembly agrees. The members met in the great hall. They spoke of peace and of bread.'
const verify = (quotation: string, source = text): Verification =>
  verifyQuotation(quotation, createIndex([{ id: 'a', text: source }]))

const nothing = { folds: [], differences: [], elisions: [], brackets: [], notes: [] }
const at = (words: string) => {
  const range = { start: text.indexOf(words), end: text.indexOf(words) + words.length }
  return { source: 'a', range, ranges: [range] }
}
const found = (words: string) => ({ place: at(words), places: [at(words)] })

const cases: Record<string, { quotation: string; expected: Verification }> = {
  'words as they stand are verbatim, and nothing else is said': {
    quotation: 'They spoke of peace and of bread',
    expected: { ...nothing, verdict: 'verbatim', ...found('They spoke of peace and of bread') },
  },
  'the rest of a sentence that negates or conditions the words is noted, on each side': {
    quotation: 'the Council should act alone',
    expected: {
      ...nothing,
      verdict: 'verbatim',
      ...found('the Council should act alone'),
      notes: [
        {
          type: 'context-qualified',
          excerpt: { text: ' I do not think that ', range: { start: 17, end: 38 } },
        },
        {
          type: 'context-qualified',
          excerpt: { text: ', unless the Assembly agrees.', range: { start: 66, end: 95 } },
        },
      ],
    },
  },
  'an ellipsis that leaves out nothing of weight is an elision': {
    quotation: 'The members met in the … hall',
    expected: {
      ...nothing,
      verdict: 'edited',
      ...found('The members met in the great hall'),
      elisions: [
        {
          mark: { text: '…', range: { start: 23, end: 24 } },
          source: { text: 'great', range: { start: 119, end: 124 } },
        },
      ],
    },
  },
  'a bracket that completes a word stands for the rest of it': {
    quotation: '[t]he members met in the great hall',
    expected: {
      ...nothing,
      verdict: 'edited',
      ...found('The members met in the great hall'),
      brackets: [
        {
          mark: { text: '[t]', range: { start: 0, end: 3 } },
          source: { text: 'T', range: { start: 96, end: 97 } },
        },
      ],
    },
  },
  'a letter of another script is a difference with a note': {
    quotation: 'They spoke of p\u0435ace and of bread',
    expected: {
      ...nothing,
      verdict: 'altered',
      ...found('They spoke of peace and of bread'),
      differences: [
        {
          grade: 'word',
          quoted: { text: 'p\u0435ace', range: { start: 14, end: 19 } },
          source: { text: 'peace', range: { start: 145, end: 150 } },
        },
      ],
      notes: [{ type: 'look-alike-letter', excerpt: { text: 'p\u0435ace', range: { start: 14, end: 19 } } }],
    },
  },
  'a hidden character is a difference with a note': {
    quotation: 'They spoke of pe\u200Bace and of bread',
    expected: {
      ...nothing,
      verdict: 'altered',
      ...found('They spoke of peace and of bread'),
      differences: [
        {
          grade: 'punctuation',
          quoted: { text: 'pe\u200Bace', range: { start: 14, end: 20 } },
          source: { text: 'peace', range: { start: 145, end: 150 } },
        },
      ],
      notes: [{ type: 'hidden-character', excerpt: { text: '\u200B', range: { start: 16, end: 17 } } }],
    },
  },
  'words that stand nowhere are absent': {
    quotation: 'Nobody expects green elephants underneath yesterday',
    expected: { ...nothing, verdict: 'absent', places: [] },
  },
}

describe('a verification', () => {
  test.each(Object.entries(cases))('%s', (_, { quotation, expected }) => {
    expect(verify(quotation)).toEqual(expected)
  })

  test('notes an ellipsis that drops a negation, and a bracket that adds one', () => {
    const notesOf = (quotation: string) =>
      verify(quotation).notes.filter(({ type }) => type !== 'context-qualified')
    expect(notesOf('I do … think that the Council should act')).toEqual([
      { type: 'elision-drops-qualifier', excerpt: { text: '…', range: { start: 5, end: 6 } } },
    ])
    expect(notesOf('The members [never] met in the great hall')).toEqual([
      { type: 'bracket-changes-meaning', excerpt: { text: '[never]', range: { start: 12, end: 19 } } },
    ])
  })

  test('does not depend on the order of sources, and lists all places by source', () => {
    const sources = ['c', 'a', 'b'].map((id) => ({ id, text }))
    const [one, other] = [sources, sources.toReversed()].map((list) =>
      verifyQuotation('They spoke of peace and of bread', createIndex(list)),
    )
    expect(one).toEqual(other)
    expect(one?.places.map(({ source }) => source)).toEqual(['a', 'b', 'c'])
  })

  test('finds only what stands whole, or is marked, where nothing else is asked for', () => {
    const fingerprint = loadFingerprint(createFingerprint({ id: 'print', text }))
    const indexes = [createIndex([{ id: 'a', text }]), createIndex([], { fingerprints: [fingerprint] })]
    const verdicts = (quotation: string) =>
      indexes.map((index) => verifyQuotation(quotation, index, { wholeOnly: true }).verdict)
    expect(verdicts('The members met in the great hall')).toEqual(['verbatim', 'verbatim'])
    expect(verdicts('The members met … in the great hall')).toEqual(['edited', 'edited'])
    expect(verdicts('The members met in the small hall')).toEqual(['absent', 'absent'])
  })
})
