import { createCatalog } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import MarkdownIt from 'markdown-it'
import { describe, expect, test } from 'vitest'
import { previewPlugin } from './preview-plugin.js'

const project = { catalog: createCatalog([multilateralism]) }

function render(text: string, marks = 'all'): string {
  const md = new MarkdownIt({ html: true }).use(previewPlugin, {
    findProject: () => project,
    marks: () => marks,
    describe: (verdict) => verdict,
  })
  return md.render(text)
}

const span = (kind: string, words: string): RegExp =>
  new RegExp(`<span class="florilegium-verdict florilegium-${kind}" title="[^"]*">${words}</span>`)

describe('quotations in the preview', () => {
  test('are marked where they are true', () => {
    const html = render('It “is an invitation to look at the underlying causes” [@making-it-matter].')
    expect(html).toMatch(span('verbatim', 'is an invitation to look at the underlying causes'))
    expect(html).toContain('”')
  })

  test('are marked with what is wrong with them, and the page is shown all the same', () => {
    const html = render(
      'It “is an invitation to look at the underlying reasons” [@making-it-matter].\n\n::quote{#nobody}',
    )
    expect(html).toMatch(span('altered', 'is an invitation to look at the underlying reasons'))
    expect(html).toMatch(/title="altered\n[^"]*“causes”/)
    expect(html).toContain('::quote{#nobody}')
  })

  test('are marked in each run between emphasis and links, which stay what they are', () => {
    const html = render(
      'It “is an *invitation* to look\nat the [underlying](https://example.org) causes” [@making-it-matter].',
    )
    expect(html).toMatch(span('verbatim', 'is an '))
    expect(html).toMatch(
      /<em><span class="florilegium-verdict florilegium-verbatim" title="[^"]*">invitation<\/span><\/em>/,
    )
    expect(html).toMatch(/<a href="https:\/\/example.org"><span [^>]*>underlying<\/span><\/a>/)
  })

  test('are each marked with their own, where the same words stand twice', () => {
    const words = '“is an invitation to look at the underlying causes”'
    const html = render(
      `Zedillo says it ${words} [@making-it-matter].\n\nMary Robinson said it ${words} [@making-it-matter].`,
    )
    expect(html.match(/florilegium-(?:verbatim|doubtful)/g)).toEqual([
      'florilegium-verbatim',
      'florilegium-doubtful',
    ])
  })

  test('are marked as blocks where they are', () => {
    const html = render(
      'Text.\n\n> The crisis is an invitation to look at the underlying reasons of it all.\n>\n> — Ernesto Zedillo [@making-it-matter]\n',
    )
    expect(html).toMatch(/<blockquote class="florilegium-verdict florilegium-altered" title="/)
  })

  test('are marked only where they need the writer, if that is asked for', () => {
    const text =
      'It “is an invitation to look at the underlying causes” [@making-it-matter]. It “is an invitation to look at the underlying reasons” [@making-it-matter].'
    expect(render(text, 'problems').match(/florilegium-verdict/g)).toHaveLength(1)
    expect(render(text, 'off')).not.toContain('florilegium-verdict')
  })

  test('cannot break out of their titles', () => {
    const html = render(
      'It “is an invitation to look at the underlying "><script>alert(1)</script> reasons” [@making-it-matter].',
    )
    expect(html).not.toMatch(/title="[^"]*"><script>/)
  })
})
