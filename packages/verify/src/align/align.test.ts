import { describe, expect, test } from 'vitest'
import { scanWords } from '../fold/words.js'
import { findMarks } from '../quotation/marks.js'
import { createPattern } from '../quotation/pattern.js'
import { align, type MarkedPair, type Pair } from './align.js'
import { matchWords, type Sides } from './match-words.js'
import { refine } from './refine.js'
import { resync } from './resync.js'

const sidesOf = (quotation: string, source: string): Sides => ({
  pattern: createPattern(quotation, findMarks(quotation, new Set())),
  source: scanWords(source),
})

/** A pair by its words, as indexes from and to on both sides. */
const short = ({ type, quotedFrom, quotedTo, sourceFrom, sourceTo }: Pair | MarkedPair) => [
  type,
  [quotedFrom, quotedTo],
  [sourceFrom, sourceTo],
]

describe('words match', () => {
  const matches: Record<string, { quotation: string; source: string; match: [number, number] | undefined }> =
    {
      'one for one where their letters are the same': {
        quotation: 'Peoples',
        source: 'peoples',
        match: [1, 1],
      },
      'not where a letter differs': { quotation: 'people', source: 'peoples', match: undefined },
      'not where only the last letter differs': { quotation: 'peoplex', source: 'peoples', match: undefined },
      'several for one that is not divided': { quotation: 'twenty one', source: 'twentyone', match: [2, 1] },
      'one for several that are divided': { quotation: 'nowhere', source: 'now here', match: [1, 2] },
      'several for several that are divided elsewhere': {
        quotation: 'ab cde',
        source: 'abc de',
        match: [2, 2],
      },
      'for six parts at most': { quotation: 'a b c d e f g', source: 'abcdefg', match: undefined },
      'not over a mark': { quotation: 'now … here', source: 'nowhere', match: undefined },
      'where a bracket completes the word': { quotation: '[P]eoples', source: 'peoples', match: [1, 1] },
      'not where a bracket completes another word': {
        quotation: '[P]eoples',
        source: 'persons',
        match: undefined,
      },
    }
  test.each(Object.entries(matches))('%s', (_, { quotation, source, match }) => {
    const found = matchWords(sidesOf(quotation, source), 0, 0, 1)
    expect(found && [found.quoted, found.source]).toEqual(match)
  })

  test('to the left as to the right', () => {
    expect(matchWords(sidesOf('the now here', 'the nowhere'), 2, 1, -1)).toEqual({ quoted: 2, source: 1 })
  })
})

describe('a quotation and a source meet again', () => {
  const meetings: Record<string, { quotation: string; source: string; gap: [number, number] }> = {
    'after a word that was substituted': { quotation: 'x c d e', source: 'b c d e', gap: [1, 1] },
    'after words that were left out': { quotation: 'c d e', source: 'a b c d e', gap: [0, 2] },
    'after words that were added': { quotation: 'x y c d e', source: 'c d e', gap: [2, 0] },
    'after many words that were left out': {
      quotation: 'c d e',
      source: `${'w '.repeat(100)}c d e`,
      gap: [0, 100],
    },
    'not at a single word that both have by chance': {
      quotation: 'x the q c d e',
      source: 'the y z c d e',
      gap: [3, 3],
    },
    'nowhere, and then all that is left differs': { quotation: 'x y z', source: 'a b c d', gap: [3, 3] },
  }
  test.each(Object.entries(meetings))('%s', (_, { quotation, source, gap }) => {
    expect(resync(sidesOf(quotation, source), 0, 0, 1)).toEqual({ quoted: gap[0], source: gap[1] })
  })
})

describe('an alignment', () => {
  test('has what is the same and what differs, in order', () => {
    const sides = sidesOf('we the people of the world', 'we the peoples of the world')
    expect(align(sides, 4, 4).map(short)).toEqual([
      ['same', [0, 1], [0, 1]],
      ['same', [1, 2], [1, 2]],
      ['different', [2, 3], [2, 3]],
      ['same', [3, 4], [3, 4]],
      ['same', [4, 5], [4, 5]],
      ['same', [5, 6], [5, 6]],
    ])
  })

  test('has each mark once, with the words it stands for', () => {
    const sides = sidesOf('we … of the [whole] world', 'we the peoples of the world')
    expect(align(sides, 0, 0).map(short)).toEqual([
      ['same', [0, 1], [0, 1]],
      ['marked', [1, 1], [1, 3]],
      ['same', [1, 2], [3, 4]],
      ['same', [2, 3], [4, 5]],
      ['marked', [3, 3], [5, 5]],
      ['same', [3, 4], [5, 6]],
    ])
  })

  test('passes over the apparatus of the source', () => {
    const sides = sidesOf('we the peoples of', 'we the peoples.² of')
    expect(align(sides, 0, 0).map(short)).toEqual([
      ['same', [0, 1], [0, 1]],
      ['same', [1, 2], [1, 2]],
      ['same', [2, 3], [2, 3]],
      ['apparatus', [3, 3], [3, 4]],
      ['same', [3, 4], [4, 5]],
    ])
  })
})

describe('a difference of several words', () => {
  const pair: Pair = { type: 'different', quotedFrom: 0, quotedTo: 3, sourceFrom: 0, sourceTo: 4 }

  test('is divided at the words that both sides have', () => {
    expect(refine(sidesOf('x b y', 'a b c d'), pair).map(short)).toEqual([
      ['different', [0, 1], [0, 1]],
      ['same', [1, 2], [1, 2]],
      ['different', [2, 3], [2, 4]],
    ])
  })

  test('is left whole where they have none in common, and where it is large', () => {
    expect(refine(sidesOf('x y z', 'a b c d'), pair)).toEqual([pair])
    const large = { ...pair, quotedTo: 25, sourceTo: 25 }
    expect(refine(sidesOf('a '.repeat(25), 'a '.repeat(25)), large)).toEqual([large])
  })
})
