import { expect, test } from 'vitest'
import { parseManuscript, toProseBlocks } from './lezer.js'
import { readManuscript } from './read-manuscript.js'
import type { Quotation } from './to-quotation.js'

const read = (text: string): Quotation[] => readManuscript(toProseBlocks(parseManuscript(text))).quotations

/** The words of the file where each speaker is named. */
const namesIn = (text: string): (string | undefined)[] =>
  read(text).map(({ speakerRange: at }) => at && text.slice(at.start, at.end))

test('a speaker named in the sentence stands where its range says', () => {
  expect(namesIn('Annan wrote of Annan, and *Kofi **Annan*** said: “We go on with it.”')).toEqual([
    'Kofi **Annan',
  ])
  expect(namesIn('“We go on with it,” said Mary Robinson. “And we stay here today.”')).toEqual([
    'Mary Robinson',
    'Mary Robinson',
  ])
  expect(namesIn('Mary Robinson said:\n\n> We go on with it.')).toEqual(['Mary Robinson'])
})

test('a name in the brackets of a citation speaks nothing', () => {
  const text =
    'The crisis “is an invitation to look” [@a, sec. "It\'s the member states"], and the report finds them.'
  expect(read(text)).toMatchObject([{ text: 'is an invitation to look', citation: 0 }])
  expect(read(text)[0]).not.toHaveProperty('speaker')
})

test('a speaker worked out from a pronoun has no range', () => {
  const [quotation] = read('Mary Robinson came late. “We go on with it,” she said.')
  expect(quotation).toMatchObject({ speaker: 'Mary Robinson' })
  expect(quotation).not.toHaveProperty('speakerRange')
})

test('a speaker on an attribution line is marked as such', () => {
  const lines = [
    '> We go on with it.\n>\n> — Kofi Annan, 2001',
    '> We go on with it.\n\n— Kofi Annan, 2001',
    '“We go on with it.” — Kofi Annan',
    '> We go on with it.\n>\n> (Kofi Annan, 2001)',
  ]
  for (const text of lines) {
    const start = text.indexOf('Kofi')
    expect(read(text)).toMatchObject([
      { speaker: 'Kofi Annan', speakerRange: { start, end: start + 10 }, isOnAttributionLine: true },
    ])
  }
  const [said] = read('“We go on with it,” said Kofi Annan.')
  expect(said).toHaveProperty('speakerRange')
  expect(said).not.toHaveProperty('isOnAttributionLine')
})

test('a speaker in a column of a table has the range of the cell', () => {
  const text = '| Speaker | Words |\n| --- | --- |\n| Ada Berg | “We go on with it.” |\n'
  const start = text.indexOf('Ada')
  expect(read(text)).toMatchObject([{ speaker: 'Ada Berg', speakerRange: { start, end: start + 8 } }])
  expect(read(text)[0]).not.toHaveProperty('isOnAttributionLine')
})

test('only what is emphasised among other words is told as emphasis', () => {
  const emphasis = (text: string): (string[] | undefined)[] =>
    read(text).map(({ emphasis: at }) => at?.map(({ start, end }) => text.slice(start, end)))
  expect(emphasis('She said: “We *must* go **on with** it.”')).toEqual([['must', 'on with']])
  expect(emphasis('She said: “We ***must*** go on with it.”')).toEqual([['must']])
  expect(emphasis('She said: “*We must go on with it*.”')).toEqual([undefined])
  expect(emphasis('She said: *“We must go on with it.”*')).toEqual([undefined])
  expect(emphasis('> *We must go on with it.*\n>\n> And so we did.')).toEqual([['We must go on with it.']])
  expect(emphasis('> *We must go on with it.*\n>\n> *And so we did.*')).toEqual([undefined])
  expect(emphasis('She said *this*: “We must go on with it.”')).toEqual([undefined])
})

test('a title inside a quotation does not disturb the quotation after it', () => {
  const text = 'Ada Berg said: “I read ‘The Long Book’ twice.” Mary Holm said: “We go on with it.”'
  expect(read(text).map(({ kind, speaker }) => [kind, speaker])).toEqual([
    ['quotation', 'Ada Berg'],
    ['title', undefined],
    ['quotation', 'Mary Holm'],
  ])
})
