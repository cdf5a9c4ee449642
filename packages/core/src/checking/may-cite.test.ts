import { expect, test } from 'vitest'
import { mayCite } from './may-cite.js'

const accepts = (key: string): boolean => key === 'known'

const cases: Record<string, [string, boolean]> = {
  'any key in brackets': ['so [@any]', true],
  'a known key in running text': ['as @known says', true],
  'an unknown key in running text': ['npm i @any/thing', false],
  'a key in the brackets of a link': ['[@any](https://example.org)', false],
  'an address': ['a@known.org', false],
  'an escaped sign': ['\\@known', false],
  'a key in the brackets of a link that is defined': [
    'so [@any] and [b][@any]\n\n[a]: b\n[@any]: ./c "d"\n',
    false,
  ],
  'a key in brackets that only look defined': ['so [@any]\n[@any]: ./c', true],
  'a known key in the brackets of a link that is defined': ['so [@known]\n\n[@known]: ./c', true],
  'a key without its author': ['so [-@any]', true],
}

test.each(Object.entries(cases))('%s', (_, [text, expected]) => {
  expect(mayCite(text, accepts)).toBe(expected)
})
