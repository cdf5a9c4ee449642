import multilateralism from '@florilegium/multilateralism'
import type { Collection, ContentRecord, SourceDocument } from '@florilegium/schema'
import type { Element } from 'hast'
import rehypeParse from 'rehype-parse'
import { unified } from 'unified'
import { visit } from 'unist-util-visit'
import { describe, expect, test } from 'vitest'
import { toHtml } from './process.js'

const markup =
  '</p></blockquote><script>alert(1)</script><img src=x onerror=alert(1)> [a](javascript:alert(1)) ![](x) `c` ${x} &lt; --> \u202e \ud800'

/** Our report with the same hostile text wherever content has text. */
function poison(text: string): Collection {
  const report = multilateralism.documents.find(({ id }) => id === 'making-it-matter') as SourceDocument
  const { bibliography, sections, people } = report
  const records = report.records
    .filter(({ id }) => ['berti-values', 'narrative'].includes(id))
    .map((record): ContentRecord => {
      const base = { ...record, text, topics: [] }
      return base.type === 'recommendation' ? { ...base, title: text, supportedBy: [] } : base
    })
  return {
    name: 'hostile',
    version: '1.0.0',
    documents: [
      {
        ...report,
        fingerprint: './none/fingerprint.bin',
        bibliography: {
          ...bibliography,
          title: text,
          author: [{ literal: text }],
          genre: text,
          URL: 'https://example.org/"><script>alert(1)</script>',
        },
        sections: sections.map((section) => ({ ...section, title: text })),
        people: people.map((person) => ({ ...person, name: text, role: text })),
        records,
      },
    ],
  }
}

const manuscript =
  '::quote{#berti-values}\n\n::recommendation{#narrative}\n\n::quotes\n\nIt is :quote{#berti-values} [@making-it-matter].\n\n::bibliography\n'

describe.each(['author-date', 'note', 'full'] as const)('hostile content, cited by %s,', (citations) => {
  test('comes out as text', async () => {
    const html = String(await toHtml(manuscript, { collections: [poison(markup)], citations, jsonLd: true }))
    const elements: Element[] = []
    visit(unified().use(rehypeParse, { fragment: true }).parse(html), 'element', (node) => {
      elements.push(node)
    })
    const names = elements.map(({ tagName }) => tagName)
    expect(names.filter((name) => name === 'script')).toHaveLength(1)
    expect(names).not.toContain('img')
    for (const { properties } of elements) {
      expect(Object.keys(properties).filter((name) => name.startsWith('on'))).toEqual([])
      if (properties['href'] !== undefined) expect(properties['href']).toMatch(/^(?:https?:|#)/)
    }
    expect(html).toContain('&#x3C;script>alert(1)&#x3C;/script>')
  })
})

test('an address that is not of the web is not linked', async () => {
  const references = [{ id: 'x', title: 'X', URL: 'javascript:alert(1)', author: [{ family: 'X' }] }]
  const html = String(await toHtml('It is so [@x].\n\n::bibliography', { references }))
  expect(html).not.toMatch(/href="javascript/)
})

test('a text of a million characters is embedded', async () => {
  const html = String(await toHtml(manuscript, { collections: [poison('words and '.repeat(100_000))] }))
  expect(html.length).toBeGreaterThan(3_000_000)
})

test.each(['> ', '- ', ':::quote{#berti-values}\n', ':::note\n', '*', '[', ':a['])(
  'a manuscript of "%s" over and over is read',
  async (part) => {
    const file = await toHtml(part.repeat(500) + 'words\n\n::quote{#berti-values}\n', { throws: false })
    expect(String(file)).toContain('words')
  },
)
