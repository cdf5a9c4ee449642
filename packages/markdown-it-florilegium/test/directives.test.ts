import container from 'markdown-it-container'
import MarkdownIt from 'markdown-it'
import markdownItFlorilegium from 'markdown-it-florilegium'
import multilateralism from '@florilegium/multilateralism'
import { describe, expect, test } from 'vitest'
import { createInstance, render, versions } from './create-instances.js'

const ruggie = 'coordinating relations among three or more states in accordance with certain principles'
const figure = '<figure class="florilegium florilegium-quote">'

/** Where a leaf directive is taken, with the HTML around the figure. */
const places: Record<string, [string, string, string]> = {
  'at the end of a paragraph': ['Text\n::quote{#ruggie-definition}\n', '<p>Text</p>\n', ''],
  'before a paragraph': ['::quote{#ruggie-definition}\nText\n', '', '\n<p>Text</p>'],
  'in a list': ['- A\n\n  ::quote{#ruggie-definition}\n', '<ul>\n<li>\n<p>A</p>\n', '\n</li>\n</ul>'],
  'right after the words of a list item': [
    '- A\n  ::quote{#ruggie-definition}\n',
    '<ul>\n<li>A',
    '\n</li>\n</ul>',
  ],
  'in a block quote': ['> A\n> ::quote{#ruggie-definition}\n', '<blockquote>\n<p>A</p>\n', '\n</blockquote>'],
  'right after a block quote': [
    '> A\n::quote{#ruggie-definition}\n',
    '<blockquote>\n<p>A</p>\n</blockquote>\n',
    '',
  ],
  'right after a table': [
    '| A |\n| - |\n| B |\n::quote{#ruggie-definition}\n',
    '<table>\n<thead>\n<tr>\n<th>A</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>B</td>\n</tr>\n</tbody>\n</table>\n',
    '',
  ],
  'with Windows line ends': [
    'Text\r\n\r\n::quote{#ruggie-definition}\r\n\r\nText',
    '<p>Text</p>\n',
    '\n<p>Text</p>',
  ],
  'with spaces around it': ['   ::quote{#ruggie-definition}  \n', '', ''],
}

describe.each(versions)('%s', (_, Version) => {
  const md = new Version({}).use(markdownItFlorilegium, { collections: [multilateralism] })

  test.each(Object.entries(places))('takes a directive %s', (_, [text, before, after]) => {
    const { html, result } = render(text, { md })
    expect(result.problems).toEqual([])
    expect(result.embedded.map(({ id }) => id)).toEqual(['ruggie-definition'])
    expect(html.startsWith(before + figure)).toBe(true)
    expect(html.endsWith(`</figure>${after}\n`)).toBe(true)
    expect(html).toContain(`<p>${ruggie}</p>`)
  })

  test('takes an excerpt with markup of the writer in it', () => {
    const text =
      ':::quote{#ruggie-definition}\ncoordinating relations among *three or more* states\n\n… certain principles\n:::\n\nText'
    const { html, result } = render(text, { md })
    expect(result.problems.map(({ code }) => code)).toEqual(['emphasis-unmarked'])
    expect(html).toMatch(
      /<blockquote [^>]*>\n<p>coordinating relations among <em>three or more<\/em> states<\/p>\n<p>… certain principles<\/p>\n<\/blockquote><figcaption>John Ruggie/,
    )
    expect(html.endsWith('</figure>\n<p>Text</p>\n')).toBe(true)
  })

  test('takes an excerpt in a list and a block quote', () => {
    const lines = [':::quote{#ruggie-definition}', 'in accordance with certain principles', ':::']
    for (const mark of ['- ', '> ', '1. > ']) {
      const indent = mark.replace(/[^>]/g, ' ')
      const text = `${mark}A\n${indent}\n${lines.map((line) => indent + line).join('\n')}\n\nText`
      const { html, result } = render(text, { md })
      expect(result.problems).toEqual([])
      expect(html).toContain('<p>in accordance with certain principles</p>\n</blockquote><figcaption>')
      expect(html).toMatch(/<p>Text<\/p>\n$/)
    }
  })

  test('takes a container without words as the whole record', () => {
    const { html } = render(':::quote{#ruggie-definition}\n:::\n', { md })
    expect(html).toContain(`<p>${ruggie}</p>`)
  })

  test('takes directives in running text, in cells, headings and links', () => {
    const written = ':quote[three or *more* states]{#ruggie-definition}'
    const quoted = /<q class="florilegium"[^>]*>three or <em>more<\/em> states<\/q>/
    for (const text of [
      `A ${written}.`,
      `| A |\n| - |\n| ${written} |`,
      `# A ${written}`,
      `**A ${written}**`,
    ]) {
      expect(render(text, { md }).html).toMatch(quoted)
    }
    expect(render('So :quote{#ruggie-definition}.', { md }).html).toContain(`>${ruggie}</q>`)
    expect(render('So :quote[three\nor more]{#ruggie-definition}.', { md }).html).toContain(
      '>three\nor more</q>',
    )
  })
})

/** What is no directive of ours, and stays byte for byte what it is without the plugin. */
const others: Record<string, string> = {
  'times and ratios': 'At 10:30, Mitglieder:innen (Col. 3:17) read 3:1 and :smile: too.',
  'directives of others':
    '::youtube[a *label*]{#nobody}\n\n:::note[A label]{.box}\nWords.\n:::\n\n:abbr[HTML]{title=x}',
  'directives in code':
    '`::quote{#nobody}`\n\n```\n::quote{#ruggie-definition}\n```\n\n    ::quote{#ruggie-definition}\n',
  'directives in HTML':
    '<!--\n::quote{#ruggie-definition}\n-->\n\n<pre>\n::quote{#ruggie-definition}\n</pre>',
  colons: ':\n\n::\n\n:::\n\n::::\n:quotes\n\n:quote',
}

test.each(Object.entries(others))('%s stay as they were', (_, text) => {
  const { html, result } = render(text)
  expect(html).toBe(new MarkdownIt({ html: true }).render(text))
  expect(result.directives).toEqual([])
})

/** A directive of ours with something wrong stays the text that it is, in a preview. */
const wrong: Record<string, [string, string]> = {
  'an unknown id': ['::quote{#nobody}', 'unknown-id'],
  'a malformed directive': ['Some words\n::quote {#ruggie-definition}\nmore', 'malformed-directive'],
  'a container that is never closed': [':::quote{#ruggie-definition}\nWords.', 'malformed-directive'],
  'a list in which nothing fits': ['::quotes{topic=rules speaker=saran}', 'unknown-id'],
  'a malformed directive in running text': ['It is :quote[so]{.a} now.', 'malformed-directive'],
}

test.each(Object.entries(wrong))('%s stays text and is reported', (_, [text, code]) => {
  const { html, result } = render(text, { md: createInstance({ throws: false }) })
  expect(result.problems[0]?.code).toBe(code)
  expect(html).toBe(new MarkdownIt({ html: true }).render(text))
})

test('containers of other plugins hold ours, and ours stand in them', () => {
  const md = createInstance({}, (md) => md.use(container, 'tip'))
  const text =
    ':::: tip\n::quote{#ruggie-definition}\n\n:::quote{#ruggie-definition}\ncertain principles\n:::\n::::\n\nText'
  const { html, result } = render(text, { md })
  expect(result.embedded).toHaveLength(2)
  expect(html).toMatch(
    /^<div class="tip">\n<figure[^]*<p>certain principles<\/p>[^]*<\/figure>\n<\/div>\n<p>Text<\/p>\n$/,
  )
})

test('the typographer and links of linkify leave what is embedded alone', () => {
  const md = new MarkdownIt({ typographer: true, linkify: true }).use(markdownItFlorilegium, {
    collections: [multilateralism],
  })
  const { html } = render(
    '"So" ::\n\n::quote{#ruggie-definition}\n\nSee [@making-it-matter, p. 3] -- at https://example.org.\n\n::bibliography',
    { md },
  )
  expect(html).toContain('<p>“So” ::</p>')
  expect(html).toContain(', 3)</span> – at <a href="https://example.org">')
  expect(html.match(/<a /g)).toHaveLength(5)
})

test('an inline rendering is left alone', () => {
  const text = ':quote{#ruggie-definition} [@making-it-matter] ::quote{#nobody}'
  expect(createInstance().renderInline(text, {})).toBe(new MarkdownIt().renderInline(text))
})

test('a rule of the name of a token replaces ours, whether it is set before the plugin or after it', () => {
  const rule = (): string => '<b></b>'
  const before = createInstance({}, (md) => {
    md.renderer.rules['florilegium'] = rule
  })
  const after = createInstance()
  after.renderer.rules['florilegium'] = rule
  for (const md of [before, after]) expect(md.render('::quote{#ruggie-definition}')).toBe('<b></b>')
})
