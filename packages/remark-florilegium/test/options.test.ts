import { describe, expect, test } from 'vitest'
import type { VFileMessage } from 'vfile-message'
import { toHtml, toMarkdown } from './process.js'

const altered = 'The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].'

describe('a false quotation', () => {
  test('stops the build with a message at its place', async () => {
    const error = (await toHtml(altered).catch((thrown: unknown) => thrown)) as VFileMessage
    expect(error).toMatchObject({
      ruleId: 'quotation-altered',
      source: 'florilegium',
      fatal: true,
      line: 1,
      column: 56,
      expected: ['causes'],
    })
    expect(error.url).toMatch(/quotation-altered\.md$/)
  })

  test('does not where it is told not to, and is still a message', async () => {
    const file = await toHtml(altered, { throws: false })
    expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(['quotation-altered'])
    expect(String(file)).toContain('underlying reasons” <span class="florilegium-citation">(GIGA')
  })

  test('does not where its code is a warning', async () => {
    const file = await toHtml(altered, { severities: { 'quotation-altered': 'warning' } })
    expect(file.messages.map(({ fatal }) => fatal)).toEqual([false])
  })
})

test('a work in the references can be cited', async () => {
  const references = [{ id: 'annan-2001', title: 'We Can Love What We Are', author: [{ family: 'Annan' }] }]
  const file = await toHtml('It is so [@annan-2001, p. 3].\n\n::bibliography', { references })
  expect(String(file)).toContain('(<a href="#ref-annan-2001" role="doc-biblioref">Annan n.d.</a>, 3)')
  expect(file.messages).toEqual([])
})

test('the page says in JSON-LD what it quotes', async () => {
  const html = String(await toHtml('::quote{#berti-values}\n\n::quote{#berti-values}', { jsonLd: true }))
  const [, json = ''] = /<script type="application\/ld\+json">(.*)<\/script>/.exec(html) ?? []
  const { '@graph': graph } = JSON.parse(json) as { '@graph': unknown[] }
  expect(graph).toHaveLength(1)
})

describe('a directive for which nothing can be embedded', () => {
  const text = 'A :quote[word]{#nope} here.\n\n::quote{#nope}\n\n:::quote{#nope}\nWords.\n:::\n'

  test.each([[[]], [true as const]])(
    'is shown as it is written (keepDirectives: %j)',
    async (keepDirectives) => {
      const file = await toHtml(text, { throws: false, keepDirectives })
      expect(String(file)).toBe(
        '<p>A :quote[word]{#nope} here.</p>\n<p>::quote{#nope}</p>\n<p>:::quote{#nope}\nWords.\n:::</p>',
      )
      expect(file.messages.map(({ ruleId }) => ruleId)).toEqual(Array(3).fill('unknown-id'))
    },
  )

  test('is written in Markdown as it was', async () => {
    expect(await toMarkdown(text, { throws: false, output: 'markdown' })).toBe(text)
  })
})

describe('directives of others', () => {
  const text = 'At 10:30 :abbr[HTML]{title=x}.\n\n::youtube{#video}\n\n:::note\nWords.\n:::\n'

  test('are text, unless they are to be kept', async () => {
    expect(String(await toHtml(text))).toBe(
      '<p>At 10:30 :abbr[HTML]{title=x}.</p>\n<p>::youtube{#video}</p>\n<p>:::note\nWords.\n:::</p>',
    )
    expect(String(await toHtml(text, { keepDirectives: ['note', 'abbr'] }))).toBe(
      '<p>At 10:30 <div>HTML</div>.</p>\n<p>::youtube{#video}</p>\n<div><p>Words.</p></div>',
    )
    expect(String(await toHtml(text, { keepDirectives: true }))).toContain('<div></div>')
  })

  test('are written in Markdown as they were', async () => {
    expect(await toMarkdown(text)).toBe(text)
    expect(await toMarkdown(text, { output: 'markdown' })).toBe(text)
  })
})

describe('plain Markdown', () => {
  test('has block quotes with attributions, quotation marks and notes', async () => {
    const text =
      '::quote{#ruggie-definition}\n\nIt is :quote[three or more states]{#ruggie-definition}.\n\n::bibliography'
    expect(await toMarkdown(text, { output: 'markdown', citations: 'note' })).toMatchInlineSnapshot(`
      "> coordinating relations among three or more states in accordance with certain principles
      >
      > — John Ruggie, in [*Making it Matter*](https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab#:~:text=coordinating%20relations%20among%20three%20or,in%20accordance%20with%20certain%20principles)[^florilegium-1]

      It is “three or more states”[^florilegium-2].

      * German Institute for Global and Area Studies (GIGA) and Körber-Stiftung. *Making it Matter: Thought Experiments for Meaningful Multilateralism*. Report of the Körber Multilateralism Lab. 2021. <https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab>.

      [^florilegium-1]: German Institute for Global and Area Studies (GIGA) and Körber-Stiftung, *Making it Matter: Thought Experiments for Meaningful Multilateralism*, Report of the Körber Multilateralism Lab (2021), sec. “The Purpose of Multilateralism?,” <https://www.koerber-stiftung.de/en/paris-peace-forum/koerber-multilateralism-lab>.

      [^florilegium-2]: GIGA and Körber-Stiftung, *Making it Matter*, sec. “The Purpose of Multilateralism?”
      "
    `)
  })

  test('needs no plugin to be read again', async () => {
    const text = '::recommendations{kind=numbered}\n\nIt is so [@making-it-matter].\n\n::bibliography'
    const markdown = await toMarkdown(text, { output: 'markdown' })
    expect(markdown).not.toMatch(/::|\[@/)
  })
})

test('what was embedded is written in Markdown as the writer wrote it', async () => {
  const text =
    '::quote{#berti-values}\n\n:::quote{#berti-values}\nThe best way to protect our interests is by standing up for those values.\n:::\n\nAs :quote[the best way]{#berti-values} [@making-it-matter].\n\n::quotes{topic=crisis}\n\n::bibliography\n'
  expect(await toMarkdown(text)).toBe(text)
})
