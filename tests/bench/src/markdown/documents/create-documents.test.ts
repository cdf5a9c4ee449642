import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { createDocuments } from './create-documents.js'

test('made-up documents are the same each time, hold every common element, and as many words as asked for', () => {
  const { documents } = createDocuments(undefined, 30_000)
  expect(createDocuments(undefined, 30_000).documents).toEqual(documents)
  const text = documents.map((document) => document.text).join('\n\n')
  expect((text.match(/\S+/g) ?? []).length).toBeGreaterThan(25_000)
  const types = new Set(
    new MarkdownIt()
      .parse(text, {})
      .flatMap(({ type, children }) => [type, ...(children ?? []).map((child) => child.type)]),
  )
  for (const type of ['heading_open', 'bullet_list_open', 'ordered_list_open', 'blockquote_open', 'fence'])
    expect(types).toContain(type)
  for (const type of ['table_open', 'em_open', 'strong_open', 'code_inline', 'link_open'])
    expect(types).toContain(type)
})
