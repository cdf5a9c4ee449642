import { describe, expect, test } from 'vitest'
import { createLexicon } from '../grade/lexicon.js'
import { holdsQualifier } from '../grade/qualifiers.js'
import { english } from '../languages/index.js'
import { toReadingText } from '../source/reading-text.js'
import { isLookAlike } from './is-look-alike.js'
import { noteContext } from './note-context.js'

const lexicon = createLexicon([english])

/** The texts of the notes on what stands around words of a source. */
const contextOf = (text: string, words: string, extracted = false): string[] => {
  const start = text.indexOf(words)
  const reading = toReadingText({ id: 'a', text, extracted })
  return noteContext(reading, { start, end: start + words.length }, lexicon).map(
    ({ excerpt }) => excerpt.text,
  )
}

const contexts: Record<string, { text: string; words: string; extracted?: boolean; notes: string[] }> = {
  'a negation before the words is noted': {
    text: 'I do not think that peace is near.',
    words: 'peace is near',
    notes: ['I do not think that '],
  },
  'a condition after them is noted': {
    text: 'Peace is near, if we wish it. All is well.',
    words: 'Peace is near',
    notes: [', if we wish it.'],
  },
  'another sentence is none of their context': {
    text: 'Never. Peace is near. Not war.',
    words: 'Peace is near',
    notes: [],
  },
  'an abbreviation ends no sentence': {
    text: 'It was not Mr. Bennet who came in.',
    words: 'Bennet who came in',
    notes: ['It was not Mr. '],
  },
  'a blank line ends a sentence': { text: 'Not so\n\npeace is near', words: 'peace is near', notes: [] },
  'in an extracted source a blank line may be a page break': {
    text: 'Not so\n\npeace is near',
    words: 'peace is near',
    extracted: true,
    notes: ['Not so\n\n'],
  },
  'a modal verb or a number is no reservation': {
    text: 'Three may say that peace is near',
    words: 'peace is near',
    notes: [],
  },
}

describe('notes', () => {
  test.each(Object.entries(contexts))('on context: %s', (_, { text, words, extracted, notes }) => {
    expect(contextOf(text, words, extracted)).toEqual(notes)
  })

  test('on an ellipsis are made where it leaves out a negation, a condition or a modal verb, and not for a name', () => {
    const texts = ['not', 'unless asked', 'should', 'of the United Nations', 'twenty-one', 'notable cannon']
    expect(texts.map((text) => holdsQualifier(text, lexicon))).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ])
  })

  test('on look-alikes need as many letters, and one of another script', () => {
    const pairs = [
      ['p\u0435ace', 'peace'],
      ['p\u03BFlis', 'polis'],
      ['peace', 'peace'],
      ['place', 'peace'],
      ['p\u0435ac', 'peace'],
    ] as const
    expect(pairs.map(([quoted, source]) => isLookAlike(quoted, source))).toEqual([
      true,
      true,
      false,
      false,
      false,
    ])
  })
})
