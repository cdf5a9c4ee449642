import { expect, test } from 'vitest'
import { createRandom } from '../../corpus/random.js'
import { alterWords, type Alteration } from './alter-words.js'

const TEXT = 'one two three four, five six’s seven “eight nine” ten'

const alterations: Record<Alteration, string[]> = {
  substitute: [
    'one two OTHER four, five six’s seven “eight nine” ten',
    'one two three OTHER, five six’s seven “eight nine” ten',
    'one two three four, OTHER six’s seven “eight nine” ten',
    'one two three four, five OTHER seven “eight nine” ten',
    'one two three four, five six’s OTHER “eight nine” ten',
    'one two three four, five six’s seven “OTHER nine” ten',
  ],
  drop: [
    'one two four, five six’s seven “eight nine” ten',
    'one two three four, six’s seven “eight nine” ten',
    'one two three four, five seven “eight nine” ten',
    'one two three four, five six’s “eight nine” ten',
  ],
  add: [
    'one two three OTHER four, five six’s seven “eight nine” ten',
    'one two three four, five OTHER six’s seven “eight nine” ten',
    'one two three four, five six’s OTHER seven “eight nine” ten',
    'one two three four, five six’s seven “eight OTHER nine” ten',
  ],
  swap: [
    'one two four three, five six’s seven “eight nine” ten',
    'one two three four, six’s five seven “eight nine” ten',
    'one two three four, five seven six’s “eight nine” ten',
  ],
}

test.each(Object.entries(alterations))('%s changes one inner word and leaves the marks', (name, expected) => {
  const found = new Set<string | undefined>()
  for (let seed = 0; seed < 200; seed++) {
    const options = { alteration: name as Alteration, drawWord: () => 'OTHER', random: createRandom(seed) }
    found.add(alterWords(TEXT, options)?.text)
  }
  expect([...found].sort()).toEqual([...expected].sort())
})

test('a word is never replaced by itself', () => {
  const options = { alteration: 'substitute', drawWord: () => 'Same', random: createRandom(1) } as const
  expect(alterWords('same same same same same same', options)).toBeUndefined()
})

test('words are left alone where there are brackets, since a writer may put any words there', () => {
  const options = { alteration: 'substitute', drawWord: () => 'OTHER', random: createRandom(1) } as const
  expect(alterWords('one two three [four five] six seven eight', options)).toBeUndefined()
})
