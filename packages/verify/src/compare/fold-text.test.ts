import { describe, expect, test } from 'vitest'
import type { Fold } from '../verification.js'
import { areSameFolded, findFolds, foldText, withoutDivision } from './fold-text.js'

const same: Record<string, { a: string; b: string; folds: Fold[] }> = {
  'curly and straight quotation marks': {
    a: 'the “free” world',
    b: 'the "free" world',
    folds: ['quotation-marks'],
  },
  'quotation marks of other tongues': { a: '«die» ‚freie‘', b: '„die“ ›freie‹', folds: ['quotation-marks'] },
  apostrophes: { a: 'don’t', b: "don't", folds: ['quotation-marks'] },
  'dashes between words': { a: 'war—peace', b: 'war ― peace', folds: ['dashes'] },
  'two hyphens for a dash': { a: 'war -- peace', b: 'war—peace', folds: ['dashes'] },
  'line ends and spaces': { a: 'the\r\n  free', b: 'the free', folds: ['white-space'] },
  'a hyphen at the end of a line': { a: 'inter-\nnational', b: 'international', folds: ['hyphenation'] },
  'soft hyphens': { a: 'inter\u00ADnational', b: 'international', folds: ['hyphenation'] },
  ligatures: { a: 'eﬀort', b: 'effort', folds: ['unicode'] },
  composition: { a: 'cafe\u0301', b: 'café', folds: ['unicode'] },
  emphasis: { a: 'the **free** _world_', b: 'the free world', folds: ['markup'] },
  'several at once': {
    a: 'the *“free”*\nworld',
    b: 'the "free" world',
    folds: ['markup', 'white-space', 'quotation-marks'],
  },
}

const different: Record<string, [a: string, b: string]> = {
  'a letter': ['free', 'tree'],
  'the case of a letter': ['Free', 'free'],
  'an accent': ['cafe', 'café'],
  'a hyphen in a compound': ['re-cover', 'recover'],
  'a comma': ['the free, world', 'the free world'],
  'a hyphen and a long dash': ['war-peace', 'war—peace'],
  'the digits of another script': ['٣', '3'],
}

describe('folding makes the same', () => {
  test.each(Object.entries(same))('%s, and names the folds', (_, { a, b, folds }) => {
    expect(areSameFolded(foldText(a), foldText(b))).toBe(true)
    expect(areSameFolded(foldText(b), foldText(a))).toBe(true)
    expect(findFolds(a, b)?.sort()).toEqual([...folds].sort())
    expect(findFolds(b, a)?.sort()).toEqual([...folds].sort())
  })
})

describe('folding leaves different', () => {
  test.each(Object.entries(different))('%s', (_, [a, b]) => {
    expect(areSameFolded(foldText(a), foldText(b))).toBe(false)
    expect(areSameFolded(foldText(b), foldText(a))).toBe(false)
    expect(findFolds(a, b)).toBeUndefined()
  })
})

test('what is hidden in a quotation is not folded away', () => {
  expect(findFolds('the fr\u200Bee', 'the free')).toBeUndefined()
  expect(findFolds('the free', 'the fr\u200Bee')).toEqual([])
})

test('what divides words is spaces, hyphens and short dashes', () => {
  expect(withoutDivision(foldText('now here–there re-cover inter-\nnational'))).toBe(
    'nowherethererecoverinternational',
  )
})
