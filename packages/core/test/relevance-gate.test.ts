import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { checkManuscript, createCatalog, createRelevanceGate, type Settings } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import multilateralism from '@florilegium/multilateralism'

const catalog = createCatalog([multilateralism])

const mayConcern = (text: string, settings?: Settings): boolean =>
  createRelevanceGate(catalog, settings)(text)

const passing: Record<string, string> = {
  'a directive': '::quote{#berti-values}',
  'a malformed directive': 'Some words\n::quote #berti-values',
  'an excerpt': ':::quote{#berti-values}\nWords.\n:::',
  'a directive in running text': 'It is :quote[so]{#berti-values}.',
  'a citation': 'It is so [@making-it-matter].',
  'a citation in running text': 'As @berti-values says.',
  'a misspelt key in running text': 'As @making-it-mater says.',
  'an unknown key in brackets': 'It is so [see @nobody, p. 3].',
  'a verbatim quotation': 'It “is an invitation to look at the underlying causes”.',
  'an altered quotation': 'It "is an invitation to look at the deeper roots" of it.',
  'a block quote': '> The crisis is an invitation to look\n> at the underlying causes',
  'a quotation over two paragraphs':
    'She said: “The crisis is so.\n\n“It is an invitation to look at the underlying causes.”',
  'invented words of a known speaker': 'Robinson said: “Zebras zigzag across zany zoos at dawn.”',
  'a known speaker behind a pronoun':
    'Mary Robinson came.\n\nIt rained.\n\n---\n\nAt last she said: “Zebras zigzag across zany zoos at dawn.”',
  'settings in the front matter': '---\nflorilegium:\n  strikt: true\n---\n\nText.',
}

const stopped: Record<string, string> = {
  'plain prose about the same things': 'The crisis is an invitation to look at the underlying causes.',
  'words at a distance': "This “soft power” is 'so called'; don't, says somebody.",
  'a handle and a package': 'Thanks to @someone for @babel/core.',
  'a directive of others': ':::tip\nText.\n:::\n\n::video{#a} and :abbr[HTML]{title=x}',
  code: '```\n"is an invitation to look at the underlying causes"\n```',
  'front matter of others': '---\ntitle: "A guide"\n---\n\nText.',
  'a known name far from a quotation': `Robinson came.${'\n\nIt rained.'.repeat(12)}\n\nSmith said: “Zebras zigzag across zany zoos.”`,
  'a quotation of somebody unknown': 'Smith said: “Zebras zigzag across zany zoos at dawn.”',
}

describe('the relevance gate', () => {
  test.each(Object.entries(passing))('lets %s through', (_, text) => {
    expect(mayConcern(text)).toBe(true)
  })

  test.each(Object.entries(stopped))('stops %s', (_, text) => {
    expect(mayConcern(text)).toBe(false)
  })

  test('lets everything through in strict mode', () => {
    expect(mayConcern('Text.', { strict: true })).toBe(true)
    expect(mayConcern('Text.', { severities: { 'quotation-unsourced': 'error' } })).toBe(true)
  })

  test('stops nothing of which the check has something to say', () => {
    const corpus = new URL('../../../tests/manuscripts/corpus/', import.meta.url)
    const texts = readdirSync(corpus).flatMap((name) =>
      readdirSync(new URL(`${name}/`, corpus))
        .filter((file) => file.startsWith('input.'))
        .map((file) => readFileSync(new URL(`${name}/${file}`, corpus), 'utf8')),
    )
    expect(texts.length).toBeGreaterThan(60)
    for (const text of [...texts, ...Object.values(stopped)]) {
      if (mayConcern(text)) continue
      const { problems, directives, citations } = checkManuscript(
        text,
        toProseBlocks(parseManuscript(text)),
        {
          catalog,
        },
      )
      expect([problems, directives]).toEqual([[], []])
      expect(citations.filter(({ resolution }) => resolution.status === 'found')).toEqual([])
    }
  })
})
