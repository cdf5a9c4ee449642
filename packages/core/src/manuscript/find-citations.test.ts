import { expect, test } from 'vitest'
import { findCitations } from './find-citations.js'
import { parseManuscript, toProseBlocks } from './lezer.js'

const keysOf = (text: string): unknown[] =>
  toProseBlocks(parseManuscript(text))
    .flatMap(findCitations)
    .map(({ key, prefix, locator, omitsAuthor, isInText }) => [key, prefix, locator, omitsAuthor, isInText])

test('citations in brackets have prefixes and locators', () => {
  expect(keysOf('It is so [see @one, p. 3; -@two].')).toEqual([
    ['one', 'see', 'p. 3', false, false],
    ['two', undefined, undefined, true, false],
  ])
})

test('a key in the text may have a locator in brackets', () => {
  expect(keysOf('says @three [ch. 4], and @{https://example.org/a} too')).toEqual([
    ['three', undefined, 'ch. 4', false, true],
    ['https://example.org/a', undefined, undefined, false, true],
  ])
})

test('addresses, links and code hold no citations', () => {
  expect(keysOf('a@b.org, https://example.org/@c, [@d](https://example.org), `@e`')).toEqual([])
})
