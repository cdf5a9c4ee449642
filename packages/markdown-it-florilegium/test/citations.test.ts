import footnote from 'markdown-it-footnote'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { createInstance, render } from './create-instances.js'

const cited = '<span class="florilegium-citation">(GIGA and Körber-Stiftung 2021)</span>'

/** Citations in places that are hard to cut, and the paragraph that they become. */
const cases: Record<string, [string, string]> = {
  'in emphasis': ['*A [@making-it-matter]* b', `<p><em>A ${cited}</em> b</p>`],
  'right after markup': ['**A**[@making-it-matter]', `<p><strong>A</strong>${cited}</p>`],
  'over two lines': [
    'A [see\n@making-it-matter]',
    '<p>A <span class="florilegium-citation">(see GIGA and Körber-Stiftung 2021)</span></p>',
  ],
  'with markup inside': [
    'A [see *also* @making-it-matter]',
    '<p>A <span class="florilegium-citation">(see also GIGA and Körber-Stiftung 2021)</span></p>',
  ],
  'one after another': ['[@making-it-matter][@making-it-matter]', `<p>${cited}${cited}</p>`],
  'after an entity and an escape': ['&amp; \\[ [@making-it-matter]', `<p>&amp; [ ${cited}</p>`],
}

test.each(Object.entries(cases))('a citation %s is set', (_, [text, expected]) => {
  const { html, result } = render(text)
  expect(result.problems).toEqual([])
  expect(html).toBe(`${expected}\n`)
})

/** What is no citation, or cannot be cut out of the markup, and stays byte for byte what it is without the plugin. */
const kept: Record<string, string> = {
  'a citation that begins inside of emphasis': '*A [see* @making-it-matter]',
  'an escaped key': 'A \\@making-it-matter, &#64;making-it-matter',
  'a link':
    '[@making-it-matter](https://example.org) and [@making-it-matter]\n\n[@making-it-matter]: https://example.org',
  'code and an address':
    '`[@making-it-matter]` a@making-it-matter.org <https://example.org/@making-it-matter>',
  'an image': '![@making-it-matter](a.png)',
  'an unknown key': 'A [@nobody] and [@making-it-matter; @nobody]',
}

test.each(Object.entries(kept))('%s stays as it was', (_, text) => {
  expect(render(text).html).toBe(new MarkdownIt({ html: true }).render(text))
})

test('front matter in env, a style given to the plugin, and the language set citations', () => {
  const md = createInstance({ citations: 'full' })
  expect(render('A [@making-it-matter].', { md }).html).toContain('Report of the Körber Multilateralism Lab')
  const env = { frontmatter: { lang: 'de', florilegium: { citations: 'author-date' } } }
  expect(render('A [see @making-it-matter, p. 3].', { md, env }).html).toBe(
    '<p>A <span class="florilegium-citation">(see GIGA und Körber-Stiftung 2021, S. 3)</span>.</p>\n',
  )
})

test('notes stand in a section of their own, with their roles', () => {
  const { html } = render('A\n[@making-it-matter]. B [@making-it-matter].', {
    md: createInstance({ citations: 'note' }),
  })
  expect(html).toMatch(
    /^<p>A<sup><a href="#fn-florilegium-1" id="fnref-florilegium-1" role="doc-noteref">1<\/a><\/sup>\. B<sup>/,
  )
  expect(html).toMatch(
    /<section class="florilegium florilegium-notes" role="doc-endnotes"><ol>\n<li id="fn-florilegium-1">\n<p>German Institute/,
  )
  expect(html).toContain(
    '<a href="#fnref-florilegium-2" role="doc-backlink" aria-label="Back to note 2">↩</a>',
  )
})

test('notes are counted with those of markdown-it-footnote', () => {
  const md = createInstance({ citations: 'note' }, (md) => md.use(footnote))
  const text = [
    'A[^b]. B [@making-it-matter]. C^[Inline [@making-it-matter].]. D[^b].\n',
    '::quote{#ruggie-definition}\n',
    'E[^a].\n',
    '[^a]: Last [@making-it-matter].\n',
    '[^b]: First.',
  ].join('\n')
  const { html } = render(text, { md })
  expect(
    Array.from(html.matchAll(/<sup class="footnote-ref">.*?>\[(.*?)\]</g), ([, number]) => number),
  ).toEqual(['1', '2', '3', '1:1', '4', '5'])
  const notes = Array.from(html.matchAll(/<li id="fn(\d)"[^>]*>([^]*?)<\/li>/g), ([, id, note = '']) => [
    id,
    note.replace(/<[^>]*>|\s*↩︎/g, '').trim(),
  ])
  expect(notes).toEqual([
    ['1', 'First.'],
    [
      '2',
      expect.stringContaining(
        'German Institute for Global and Area Studies (GIGA) and Körber-Stiftung, Making',
      ),
    ],
    // Notes in running text are no syntax of the reader of manuscripts.
    ['3', 'Inline [@making-it-matter].'],
    ['4', expect.stringContaining('GIGA and Körber-Stiftung, Making it Matter')],
    ['5', expect.stringMatching(/^Last GIGA and Körber-Stiftung, Making it Matter/)],
  ])
  expect(html).not.toContain('slot=')
})

test('notes are set as well where markdown-it-footnote stands after the plugin', () => {
  const md = createInstance({ citations: 'note' }).use(footnote)
  const { html } = render('A[^a] [@making-it-matter].\n\n[^a]: B.', { md })
  expect(html).toContain('role="doc-noteref">1</a>')
  expect(html).toContain('role="doc-endnotes"')
})
