import { expect, test } from 'vitest'
import { findPassage } from './find-passage.js'

function passage(text: string, words: string): string {
  const at = text.indexOf(words)
  const { start, end } = findPassage(text, { start: at, end: at + words.length })
  return text.slice(start, end)
}

const long = 'word '.repeat(100)

const cases: Record<string, [text: string, words: string, passage: string]> = {
  'goes out to the sentences that it begins and ends in': [
    'A. B one. Two c. D.',
    'one. Two',
    'B one. Two c.',
  ],
  'takes closing marks with it': ['He said: “No one came.” They left.', 'one', 'He said: “No one came.”'],
  'ends with its own full stop': ['A. One two. B.', 'One two.', 'One two.'],
  'ends at a paragraph': ['A title\n\nOne two\n \nB.', 'two', 'One two'],
  'takes the whole of a short text': ['one two three', 'two', 'one two three'],
  'ends at a word where a sentence is long': [
    `${long}HERE ${long}`,
    'HERE',
    `${'word '.repeat(31)}HERE${' word'.repeat(31)}`,
  ],
}

test.for(Object.entries(cases))('a passage %s', ([, [text, words, expected]]) => {
  expect(passage(text, words)).toBe(expected)
})
