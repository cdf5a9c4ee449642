import { describe, expect, test } from 'vitest'
import { classOf } from './characters.js'
import { scanWindows } from './scan-windows.js'
import { isIdeograph, scanWords, wordEnd, wordLength } from './words.js'

// Every character is met once, so that the cases do not depend on their order.
for (const character of "'’‘ʼ＇`´.,\u00AD\u200B\u200D\u2060\uFE0F") classOf(character.charCodeAt(0))

/** The words of a text: as they stand there, and by their letters. */
function wordsOf(text: string, from?: number, to?: number): [slice: string, letters: string][] {
  const words = scanWords(text, from, to)
  return Array.from({ length: words.wordCount }, (_, word) => [
    text.slice(words.starts[word], wordEnd(words, word)),
    String.fromCharCode(...words.codes.subarray(words.firsts[word], words.firsts[word + 1])),
  ])
}

const cases: Record<string, { text: string; words: [slice: string, letters: string][] }> = {
  'no text has no words': { text: '', words: [] },
  'spaces and punctuation divide words': {
    text: 'We, the — peoples!',
    words: [
      ['We', 'we'],
      ['the', 'the'],
      ['peoples', 'peoples'],
    ],
  },
  'an apostrophe inside a word belongs to it': {
    text: "don't ’twas boys’ o’clock",
    words: [
      ["don't", 'dont'],
      ['twas', 'twas'],
      ['boys', 'boys'],
      ['o’clock', 'oclock'],
    ],
  },
  'a full stop or comma between digits belongs to the number': {
    text: '1,000.5 and 3. 4',
    words: [
      ['1,000.5', '10005'],
      ['and', 'and'],
      ['3', '3'],
      ['4', '4'],
    ],
  },
  'a full stop between letters divides words': {
    text: 'a.b',
    words: [
      ['a', 'a'],
      ['b', 'b'],
    ],
  },
  'a hyphen divides words': {
    text: 'twenty-one',
    words: [
      ['twenty', 'twenty'],
      ['one', 'one'],
    ],
  },
  'a soft hyphen does not divide a word': { text: 'co\u00ADop', words: [['co\u00ADop', 'coop']] },
  'a hidden character does not divide a word': { text: 'co\u200Bop', words: [['co\u200Bop', 'coop']] },
  'a letter with its marks is one letter, at its end too': {
    text: 'cafe\u0301 x',
    words: [
      ['cafe\u0301', 'café'],
      ['x', 'x'],
    ],
  },
  'a mark on the first letter of a word belongs to it': { text: 'A\u030Ang', words: [['A\u030Ang', 'ång']] },
  'a ligature is its letters': { text: 'eﬀort', words: [['eﬀort', 'effort']] },
  'characters beyond the first plane are letters': {
    text: '𝔽ree 𐐀',
    words: [
      ['𝔽ree', 'free'],
      ['𐐀', '𐐨'],
    ],
  },
  'an emoji is no word': {
    text: 'a 🙂 b',
    words: [
      ['a', 'a'],
      ['b', 'b'],
    ],
  },
  'half of a surrogate pair is no word': {
    text: 'a\uD83D b',
    words: [
      ['a', 'a'],
      ['b', 'b'],
    ],
  },
  'an ideograph is a word of three letters': {
    text: '人の',
    words: [
      ['人', '人人人'],
      ['の', 'ののの'],
    ],
  },
  'a superscript is a word of its own': {
    text: 'end²',
    words: [
      ['end', 'end'],
      ['²', '2'],
    ],
  },
  'Hangul letters make syllables': { text: '\u1112\u1161\u11ab', words: [['\u1112\u1161\u11ab', '한']] },
}

describe('words', () => {
  test.each(Object.entries(cases))('%s', (_, { text, words }) => {
    expect(wordsOf(text)).toEqual(words)
  })

  test('of a stretch have offsets into the whole text', () => {
    expect(wordsOf('one two three four', 4, 13)).toEqual([
      ['two', 'two'],
      ['three', 'three'],
    ])
    expect(Array.from(scanWords('one two three', 4).starts.subarray(0, 2))).toEqual([4, 8])
  })

  test('have as many letters as are compared, and an ideograph is known', () => {
    const words = scanWords('人 don’t ab 𠮷')
    const found = Array.from({ length: words.wordCount }, (_, word) => [
      wordLength(words, word),
      isIdeograph(words, word),
    ])
    expect(found).toEqual([
      [3, true],
      [4, false],
      [2, false],
      [2, false],
    ])
  })

  test('have the same letters, however they are written', () => {
    const { codes, firsts } = scanWords('Effort eﬀort EFFORT effart')
    const letters = [0, 1, 2, 3].map((word) => codes.slice(firsts[word], firsts[word + 1]))
    expect(letters[1]).toEqual(letters[0])
    expect(letters[2]).toEqual(letters[0])
    expect(letters[3]).not.toEqual(letters[0])
  })
})

describe('windows', () => {
  const windowsOf = (text: string, length = 8): { hash: number; start: number }[] => {
    const windows: { hash: number; start: number }[] = []
    scanWindows(text, 0, text.length, length, (hashes, { starts }, count) => {
      for (let at = 0; at < count; at++) windows.push({ hash: hashes[at] ?? 0, start: starts[at] ?? 0 })
    })
    return windows
  }

  test('begin at each word that has letters enough after it', () => {
    expect(windowsOf('we the peoples of us').map(({ start }) => start)).toEqual([0, 3, 7])
  })

  test('are the same however the letters are divided', () => {
    const [clean, damaged, other] = ['the peoples', 'thepe oples', 'the persons'].map(
      (text) => windowsOf(text)[0]?.hash,
    )
    expect(damaged).toBe(clean)
    expect(other).not.toBe(clean)
  })

  test('are the same in a text of many blocks as in each of its parts', () => {
    const words = Array.from({ length: 20_000 }, (_, word) => `word${word.toString(36)}`)
    const windows = windowsOf(words.join(' '), 5)
    expect(windows).toHaveLength(20_000)
    for (const at of [0, 1500, 1501, 9999, 19_999])
      expect(windows[at]?.hash).toBe(windowsOf(words[at] ?? '', 5)[0]?.hash)
    expect(windows.every(({ start }, at) => at === 0 || start > (windows[at - 1]?.start ?? 0))).toBe(true)
  })
})
