import { describe, expect, test } from 'vitest'
import { isCheckable } from './is-checkable.js'
import { findMarks, type MarkType } from './marks.js'
import { createPattern, lengthOf } from './pattern.js'

const emphasisNotes = new Set(['emphasis', 'hervorhebung'])
const patternOf = (text: string) => createPattern(text, findMarks(text, emphasisNotes))

const marks: Record<string, { text: string; marks: [type: MarkType, slice: string, content: string][] }> = {
  'no mark is found where there is none': { text: 'the end. The beginning', marks: [] },
  'an ellipsis is one character or three full stops, with or without spaces': {
    text: 'a … b ... c . . . d',
    marks: [
      ['elision', '…', '…'],
      ['elision', '...', '...'],
      ['elision', '. . .', '. . .'],
    ],
  },
  'four full stops are one ellipsis': { text: 'end. . . . Then', marks: [['elision', '. . . .', '. . . .']] },
  'two full stops are none': { text: 'end.. then', marks: [] },
  'an ellipsis may stand in brackets of two kinds': {
    text: 'a […] b (...) c [ . . . ] d',
    marks: [
      ['elision', '[…]', '…'],
      ['elision', '(...)', '...'],
      ['elision', '[ . . . ]', ' . . . '],
    ],
  },
  'sic may have an exclamation mark and stand in parentheses': {
    text: 'recieve [sic] it (sic!) and [Sic!] [!]',
    marks: [
      ['sic', '[sic]', 'sic'],
      ['sic', '(sic!)', 'sic!'],
      ['sic', '[Sic!]', 'Sic!'],
      ['sic', '[!]', '!'],
    ],
  },
  'a note on emphasis has one of its words': {
    text: 'a [emphasis added] b [the new emphasis] c [x]',
    marks: [
      ['emphasis', '[emphasis added]', 'emphasis added'],
      ['emphasis', '[the new emphasis]', 'the new emphasis'],
      ['bracket', '[x]', 'x'],
    ],
  },
  'a bracket of more than eight words is no note on emphasis': {
    text: 'a [one two three four five six seven eight emphasis]',
    marks: [
      [
        'bracket',
        '[one two three four five six seven eight emphasis]',
        'one two three four five six seven eight emphasis',
      ],
    ],
  },
  'other brackets are the writer’s words': {
    text: '[T]he [] x',
    marks: [
      ['bracket', '[T]', 'T'],
      ['bracket', '[]', ''],
    ],
  },
  'of brackets in brackets the inner ones are read': { text: '[a [b] c]', marks: [['bracket', '[b]', 'b']] },
  'a bracket that is not closed is none': { text: 'a [b c', marks: [] },
  'a bracket of more than 300 characters is none': { text: `[${'x'.repeat(301)}]`, marks: [] },
}

describe('marks of the writer', () => {
  test.each(Object.entries(marks))('%s', (_, { text, marks }) => {
    const found = findMarks(text, emphasisNotes)
    expect(
      found.map(({ type, range, content }) => [type, text.slice(range.start, range.end), content]),
    ).toEqual(marks)
  })
})

describe('a pattern', () => {
  const slices = (text: string) => {
    const { words, marks, completions } = patternOf(text)
    return {
      words: Array.from(words.starts.subarray(0, words.wordCount)),
      marks: [...marks].map(([word, list]) => [word, list.map(({ type }) => type)]),
      completions: [...completions],
    }
  }

  test('has no words of its marks, and says before which word each stands', () => {
    expect(slices('The [new] crisis … is [sic] here […]')).toEqual({
      words: [0, 10, 19, 28],
      marks: [
        [1, ['bracket']],
        [2, ['elision']],
        [3, ['sic']],
        [4, ['elision']],
      ],
      completions: [],
    })
  })

  test('says which words a bracket completes, and on which side', () => {
    expect(slices('[T]he men walk[ed] on')).toEqual({
      words: [3, 6, 10, 19],
      marks: [
        [0, ['bracket']],
        [3, ['bracket']],
      ],
      completions: [
        [0, 'before'],
        [2, 'after'],
      ],
    })
  })

  test('is measured from its first word to the beginning of its last', () => {
    expect(lengthOf(patternOf('“We the peoples.”'))).toBe(7)
  })
})

const lengths: Record<string, { text: string; isEnough: boolean }> = {
  'four words with fewer are not': { text: 'we are of one', isEnough: false },
  'four words with just 15 are': { text: 'four word abc defg', isEnough: true },
  'three long words are not': { text: 'international recognition everywhere', isEnough: false },
  'eight ideographs are': { text: '人人生而自由平等', isEnough: true },
  'seven ideographs are not': { text: '人人生而自由平', isEnough: false },
}

describe('what can be checked', () => {
  test.each(Object.entries(lengths))('%s', (_, { text, isEnough }) => {
    const pattern = createPattern(text, [])
    expect(isCheckable(pattern, pattern)).toBe(isEnough)
  })

  const runs: Record<string, { text: string; areEnough: boolean }> = {
    'two words between two ellipses are enough': { text: 'we the … people of … the United', areEnough: true },
    'one word between two ellipses is not': { text: 'we the … people … the United', areEnough: false },
    'one word before the first and after the last is': { text: 'we … the people … united', areEnough: true },
    'ellipses beside each other are one': { text: 'we the … […] people of nations', areEnough: true },
    'brackets do not divide runs': { text: 'we [x] the [y] people of nations', areEnough: true },
  }
  test.each(Object.entries(runs))('%s', (_, { text, areEnough: expected }) => {
    expect(isCheckable(createPattern(text, []), patternOf(text))).toBe(expected)
  })
})
