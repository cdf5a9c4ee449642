import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { checkManuscript, createCatalog, createRelevanceGate } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import multilateralism from '@florilegium/multilateralism'
import MarkdownIt from 'markdown-it'
import { expect, test } from 'vitest'
import { createInstance, render } from './create-instances.js'

/** The READMEs, changelogs and documents of the packages that this repository installs from the registry. */
const packages = fileURLToPath(new URL('../../../node_modules/.pnpm', import.meta.url))

const texts = readdirSync(packages, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:md|markdown)$/i.test(entry.name))
  .map(({ parentPath, name }) => readFileSync(`${parentPath}/${name}`, 'utf8'))

/** Where something is quoted or cited that is known, the page may differ. */
const isOurs = (text: string): boolean =>
  /[@#](?:making-it-matter|how-multilateralism)|::?(?:quote|recommendation)/.test(text)

test('thousands of real documents are what they are without the plugin', () => {
  expect(texts.length).toBeGreaterThan(1000)
  const plain = new MarkdownIt({ html: true })
  const md = createInstance()
  const changed = texts.filter(
    (text) => !isOurs(text) && render(text, { md }).html !== plain.render(text, {}),
  )
  expect(changed).toEqual([])
})

test('where the gate says no, a check finds nothing', () => {
  const catalog = createCatalog([multilateralism])
  const gate = createRelevanceGate(catalog)
  let stopped = 0
  for (const text of new Set(texts)) {
    if (gate(text)) continue
    stopped++
    const { problems, directives, citations } = checkManuscript(text, toProseBlocks(parseManuscript(text)), {
      catalog,
    })
    expect(problems.map(({ code, message }) => [code, message])).toEqual([])
    expect(directives).toEqual([])
    expect(citations.filter(({ resolution }) => resolution.status === 'found')).toEqual([])
  }
  expect(stopped).toBeGreaterThan(500)
})
