import { expect, test } from 'vitest'
import type { Outcome } from './peers/peer.js'
import type { Query } from './queries/query.js'
import { score } from './score.js'

const origin = {
  document: 1,
  span: { start: 100, end: 140 },
  normalisedSpan: { start: 90, end: 130 },
  text: 'one two three four five six seven eight',
}
const verbatim: Query = { kind: 'verbatim', text: origin.text, origin }
const substituted: Query = {
  kind: 'altered',
  text: 'one two three other five six seven eight',
  origin,
  touched: { quoted: ['other'], source: ['four'] },
}
const swapped: Query = {
  kind: 'altered',
  text: 'one two four three five six seven eight',
  origin,
  touched: { quoted: ['four', 'three'], source: ['three', 'four'] },
}
const place = { document: 1, start: 100, end: 140 }
const altered = (...pairs: [string, string][]): Outcome => ({
  verdict: 'altered',
  place,
  differences: pairs.map(([quoted, source]) => ({ quoted, source })),
})

test('verdict and place must both be right', () => {
  expect(score(verbatim, { verdict: 'verbatim', place }).isRight).toBe(true)
  expect(score(verbatim, { verdict: 'altered', place }).isRight).toBe(false)
  expect(score(verbatim, { verdict: 'verbatim' }).isRight).toBe(false)
  expect(score(verbatim, { verdict: 'verbatim', place: { ...place, document: 0 } }).isRight).toBe(false)
  expect(score(verbatim, { verdict: 'verbatim', place: { ...place, start: 125, end: 165 } }).isRight).toBe(
    false,
  )
})

test('a place in the normalised text is compared with the origin there', () => {
  const shifted = { document: 1, start: 66, end: 106 }
  expect(score(verbatim, { verdict: 'verbatim', place: { ...shifted, isNormalised: true } }).isRight).toBe(
    false,
  )
  const exact = { document: 1, start: 90, end: 130, isNormalised: true }
  expect(score(verbatim, { verdict: 'verbatim', place: exact }).isRight).toBe(true)
})

test('an absent quotation must be called absent', () => {
  expect(score({ kind: 'absent', text: 'words' }, { verdict: 'absent' }).isRight).toBe(true)
  expect(score({ kind: 'absent', text: 'words' }, { verdict: 'altered', place }).isRight).toBe(false)
})

test('the words are named if they, and no others, are listed', () => {
  expect(score(substituted, altered(['other', 'four'])).areWordsNamed).toBe(true)
  expect(score(substituted, altered(['Other', ''], ['', 'four,'])).areWordsNamed).toBe(true)
  expect(score(substituted, altered(['other', ''])).areWordsNamed).toBe(false)
  expect(score(substituted, altered(['three other', 'three four'])).areWordsNamed).toBe(false)
  expect(score(substituted, altered()).areWordsNamed).toBe(false)
})

test('of two words that changed places, either or both may be named, but not none', () => {
  expect(score(swapped, altered(['four', ''], ['', 'four'])).areWordsNamed).toBe(true)
  expect(score(swapped, altered(['', 'three'], ['three', ''])).areWordsNamed).toBe(true)
  expect(score(swapped, altered(['four three', 'three four'])).areWordsNamed).toBe(true)
  expect(score(swapped, altered()).areWordsNamed).toBe(false)
})
