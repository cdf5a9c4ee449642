import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { parseCollection } from '@florilegium/schema'
import { createIndex, verifyQuotation } from '@florilegium/verify'
import { describe, expect, test } from 'vitest'
import collection from '../dist/index.js'
import { document, provisions } from '../dist/universal-declaration/index.js'
import { fullText } from '../dist/universal-declaration/text.js'

const withPlainHyphens = (text: string): string => text.replaceAll('‐', '-')

describe('the declaration', () => {
  test('has thirty articles and a preamble', () => {
    expect(document.sections.map(({ title }) => title)).toEqual([
      'Preamble',
      ...Array.from({ length: 30 }, (_, index) => `Article ${index + 1}`),
    ])
  })

  test('has every word of the text in a provision, but for titles and the formula before the proclamation', () => {
    const texts = Object.values(provisions).map(({ text }) => text)
    const left = withPlainHyphens(fullText.text)
      .trim()
      .split('\n')
      .filter((line) => !texts.some((text) => text.includes(line)))
    expect(left.filter((line) => !/^Article \d+$/.test(line))).toEqual(['Preamble', 'Now, therefore,'])
  })

  test('labels each provision as its article counts it', () => {
    for (const { id, section, label } of Object.values(provisions)) {
      const [, article, paragraph] = /^article-(\d+)(?:-(\d+))?$/.exec(id) ?? []
      if (article === undefined) expect(section).toBe('preamble')
      else {
        expect(section).toBe(`article-${article}`)
        expect(label).toBe(`Article ${article}${paragraph === undefined ? '' : `(${paragraph})`}`)
      }
    }
  })

  test('is the text that was received, whole', async () => {
    const source = await readFile('sources/universal-declaration.txt', 'utf8')
    expect(fullText.text).toBe(source)
    expect(createHash('sha256').update(source).digest('hex')).toBe(document.source.sha256)
  })

  test('is the same as JSON', async () => {
    expect(parseCollection(await readFile('dist/collection.json', 'utf8'))).toEqual({
      collection,
      problems: [],
    })
  })
})

test('the full text is a source that quotations are verified against', () => {
  const { id, bibliography, source } = document
  const index = createIndex([
    { id, ...fullText, language: bibliography.language, extracted: source.extracted ?? false },
  ])
  expect(verifyQuotation('No one shall be held in slavery or servitude', index)).toMatchObject({
    verdict: 'verbatim',
    place: { section: 'article-4' },
  })
  expect(verifyQuotation('No one should be held in slavery or servitude', index).verdict).toBe('altered')
})
