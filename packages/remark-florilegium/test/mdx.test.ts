import { evaluate } from '@mdx-js/mdx'
import multilateralism from '@florilegium/multilateralism'
import { createElement, type FunctionComponent } from 'react'
import { renderToStaticMarkup } from 'react-dom/server'
import * as runtime from 'react/jsx-runtime'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import { expect, test } from 'vitest'

async function render(text: string): Promise<string> {
  const module = await evaluate(text, {
    ...runtime,
    remarkPlugins: [remarkDirective, [remarkFlorilegium, { collections: [multilateralism] }]],
  })
  return renderToStaticMarkup(createElement(module.default as FunctionComponent))
}

test('an MDX page has what it embeds and cites', async () => {
  const html = await render(
    'export const year = 2021\n\n# In {year}\n\n::quote{#ruggie-definition}\n\nIt is so [@making-it-matter].\n\n::bibliography\n',
  )
  expect(html).toContain('<h1>In 2021</h1>')
  expect(html).toContain(
    '<p>coordinating relations among three or more states in accordance with certain principles</p>',
  )
  expect(html).toContain('<section class="florilegium florilegium-bibliography" role="doc-bibliography">')
})

test('an MDX page with a false quotation is not made', async () => {
  await expect(
    render('The crisis “is an invitation to look at the underlying reasons” [@making-it-matter].'),
  ).rejects.toMatchObject({ ruleId: 'quotation-altered', line: 1 })
})

test('a comment of MDX suppresses', async () => {
  const html = await render(
    '{/* florilegium-disable-next-line quotation-altered */}\n\nThe crisis “is an invitation to look at the underlying reasons” [@making-it-matter].',
  )
  expect(html).toContain('underlying reasons')
})
