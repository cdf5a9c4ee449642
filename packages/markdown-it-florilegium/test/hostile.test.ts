import multilateralism from '@florilegium/multilateralism'
import type { Collection, ContentRecord } from '@florilegium/schema'
import { createCatalog } from '@florilegium/core'
import MarkdownIt, { type MarkdownIt as Instance } from 'markdown-it'
import type { RenderingOptions } from 'markdown-it-florilegium'
import markdownItCatalog from 'markdown-it-florilegium/catalog'
import { expect, test } from 'vitest'
import { createInstance, render } from './create-instances.js'

const attack =
  '<script>alert(1)</script><img src=x onerror=alert(1)> " onclick="alert(1) {{ constructor.constructor("alert(1)")() }}'

/** A package in which all that can be hostile is. */
function createHostile(change: Partial<ContentRecord> = {}, url = 'javascript:alert(1)'): Collection {
  const [document] = multilateralism.documents
  const record = {
    type: 'quote',
    id: 'hostile',
    section: 'hostile',
    speaker: 'hostile',
    text: `${attack} <i slot="florilegium-words"></i><i slot="florilegium-note-0"></i>`,
    topics: [],
    anchor: { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] },
    ...change,
  } as unknown as ContentRecord
  return {
    name: 'hostile',
    version: '1.0.0',
    documents: [
      {
        ...document,
        id: 'hostile',
        bibliography: {
          ...document?.bibliography,
          title: attack,
          author: [{ literal: attack }],
          URL: url,
          language: 'en" onclick="alert(1)',
        },
        sections: [{ id: 'hostile', title: attack }],
        people: [{ id: 'hostile', name: attack }],
        records: [record],
        retired: [],
      },
    ],
  } as unknown as Collection
}

/** The layer that takes any catalog: the other refuses a collection with such addresses. */
const createUnchecked = (collection: Collection, options: RenderingOptions = {}): Instance =>
  new MarkdownIt({ html: true }).use(markdownItCatalog, { ...options, catalog: createCatalog([collection]) })

const everything = [
  '::quote{#hostile}\n',
  ':::quote{#hostile}\nalert(1)\n:::\n',
  'A :quote[alert]{#hostile} and :quote{#hostile}, [@hostile, sec. "<b>"].\n',
  '::quotes{document=hostile}\n',
  '::bibliography\n',
].join('\n')

const expectHarmless = (html: string): void => {
  const elements = Array.from(html.matchAll(/<(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g))
  for (const [, name, attributes = ''] of elements) {
    expect(name).toMatch(/^(figure|blockquote|figcaption|p|a|cite|q|span|section|ul|ol|li|sup)$/)
    expect(
      attributes
        .replace(/="[^"]*"/g, '')
        .trim()
        .split(/\s+/),
    ).toEqual(expect.not.arrayContaining(['onclick', 'onerror', 'src', 'slot']))
  }
  // Nothing that looks like an element is left, and nothing that a template would read.
  expect(html.replace(/<\/?(\w+)((?:\s+[\w-]+(?:="[^"]*")?)*)\s*\/?>/g, '')).not.toContain('<')
  expect(html).not.toMatch(/(?:href|cite)="(?!https?:|#)/)
  expect(html).not.toContain('{')
}

test.each(['author-date', 'note', 'full'] as const)(
  'hostile content is harmless text in the style %s',
  (citations) => {
    for (const url of ['javascript:alert(1)', 'https://example.org/"><script>alert(1)</script>{{a}}']) {
      const md = createUnchecked(createHostile({}, url), { throws: false, citations })
      const { html, result } = render(everything, { md })
      expect(result.embedded.length).toBeGreaterThan(4)
      expectHarmless(html)
      expect(html).toContain('alert(1)')
    }
  },
)

test('JSON-LD of hostile content ends with its own element', () => {
  const md = createUnchecked(createHostile(), { jsonLd: true })
  const { html } = render('::quote{#hostile}', { md })
  const script = html.slice(html.indexOf('<script'))
  expect(script.match(/<\/script>/g)).toHaveLength(1)
  expect(JSON.parse(script.replace(/<[^>]*>/g, ''))).toHaveProperty('@graph')
})

test('a million characters of content are embedded', () => {
  const text = '<'.repeat(1_000_000)
  const { html } = render('::quote{#hostile}', {
    md: createUnchecked(createHostile({ text })),
  })
  expect(html.length).toBeGreaterThan(5_000_000)
  expectHarmless(html)
})

/** Manuscripts that are large or deep where something is looked for. */
const large: Record<string, string> = {
  'containers in one another': ':::quote{#ruggie-definition}\n'.repeat(5000),
  'directives in one another': ':quote['.repeat(5000) + 'a' + ']{#ruggie-definition}'.repeat(5000),
  'block quotes in one another': '>'.repeat(5000) + ' ::quote{#ruggie-definition}',
  'lists in one another': Array.from(
    { length: 300 },
    (_, depth) => `${'  '.repeat(depth)}- :quote[a]{#b}`,
  ).join('\n'),
  brackets: '['.repeat(20_000) + '@making-it-matter' + ']'.repeat(20_000),
  citations: '[@making-it-matter] '.repeat(3000),
  keys: '@a '.repeat(20_000),
  colons: ':'.repeat(100_000) + '\n' + '::: '.repeat(10_000),
  'quotation marks': '"a '.repeat(20_000),
  braces: '::quote' + '{#'.repeat(20_000),
  'emphasis around citations': '*a [@making-it-matter* '.repeat(2000) + ']'.repeat(2000),
}

test.each(Object.entries(large))('%s by the thousands end in good time and throw nothing', (_, text) => {
  const { html } = render(text, { md: createInstance({ throws: false }) })
  expect(html.length).toBeGreaterThan(0)
})
