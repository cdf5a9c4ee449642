import { describe, expect, test } from 'vitest'
import { proveText, toLetters } from '@florilegium/build'

const text =
  'He said: “The crisis is an invi-\n\ntation to look at the under lying causes – all of them.” Then he\n\nleft the room.'
const prove = (clean: string) => proveText(clean, { text, letters: toLetters(text) })

describe('proveText', () => {
  test('finds a text in spite of line ends, lost spaces and hyphens, and lists what it mended', () => {
    const { anchor } = prove('an invitation to look at the underlying causes – all of them.')
    expect(anchor?.repairs).toEqual([
      { source: 'invi- tation', clean: 'invitation' },
      { source: 'under lying', clean: 'underlying' },
    ])
    expect(text.slice(anchor?.start, anchor?.end)).toBe(anchor?.exact)
    expect(anchor?.prefix).toBe('He said: “The crisis is ')
  })

  test('takes the punctuation at both ends as the source has it', () => {
    expect(prove('“The crisis is an invitation').anchor?.exact).toBe('“The crisis is an invi-\n\ntation')
    expect(prove('all of them.”').anchor?.exact).toBe('all of them.”')
  })

  const false_ = {
    'one word is changed': 'The crisis is an occasion to look',
    'one word is left out': 'The crisis is invitation to look',
    'a number is added': 'The crisis is an invitation 2 to look',
    'the order is changed': 'The crisis an is invitation',
    'the text goes on differently': 'Then he left the house',
    'nothing of it is there': 'Quite other words',
  }
  test.each(Object.entries(false_))('refuses a text where %s', (_, clean) => {
    expect(prove(clean).anchor).toBeUndefined()
  })

  test('says where a text parts from its source', () => {
    expect(prove('The crisis is an occasion to look').difference).toBe(
      'Differs from the source after "The crisis is an": found "occasion to look", the source has "invi- tation to look at the under lying …".',
    )
    expect(prove('Quite other words').difference).toBe(
      'Not in the source, from its first word: "Quite other words".',
    )
  })

  test('refuses other punctuation between the words', () => {
    expect(prove('underlying causes, all of them').difference).toBe(
      'The punctuation differs: the source has "under lying causes – all of them".',
    )
  })
})
