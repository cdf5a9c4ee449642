import { createCatalog } from '@florilegium/core'
import multilateralism from '@florilegium/multilateralism'
import declaration from '@florilegium/universal-declaration'
import MarkdownIt from 'markdown-it'
import type { CatalogProject, FlorilegiumEnv } from 'markdown-it-florilegium'
import markdownItCatalog from 'markdown-it-florilegium/catalog'
import { expect, test } from 'vitest'

const projects: Record<string, CatalogProject> = {
  policy: { catalog: createCatalog([multilateralism]) },
  rights: { catalog: createCatalog([declaration]), locale: 'de' },
}

test('one instance renders the texts of several projects, each with its own catalog and settings', () => {
  const md = new MarkdownIt().use(markdownItCatalog, {
    throws: false,
    catalog: (_, env) => projects[env['project'] as string],
  })
  const text = '::quote{#berti-values}\n\nIt is so [@universal-declaration, art. 1].'
  const render = (project: string): [html: string, codes: string[] | undefined] => {
    const env: FlorilegiumEnv = { project }
    return [md.render(text, env), env.florilegium?.problems.map(({ code }) => code)]
  }
  const [policy, policyCodes] = render('policy')
  expect(policy).toContain('The best way to protect our interests')
  expect(policyCodes).toEqual(['unknown-citation'])
  const [rights, rightsCodes] = render('rights')
  expect(rights).toContain('::quote{#berti-values}')
  expect(rights).toContain('Art. 1')
  expect(rightsCodes).toEqual(['unknown-id'])
  expect(render('none')).toEqual([new MarkdownIt().render(text), undefined])
})
