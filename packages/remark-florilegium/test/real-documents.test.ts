import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import multilateralism from '@florilegium/multilateralism'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'

/** Longer documents take long, and have nothing that shorter ones have not. tests/pipelines reads thousands. */
const LONGEST = 8000

/** The READMEs, changelogs and pages of the packages that this repository is built with. */
const packages = fileURLToPath(new URL('../../../node_modules/.pnpm', import.meta.url))
const paths = readdirSync(packages, { recursive: true, encoding: 'utf8' })
  .filter((path) => /\.(?:md|markdown)$/i.test(path) && !path.includes('florilegium'))
  .sort()

const plain = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze()
const ours = unified()
  .use(remarkParse)
  .use(remarkGfm)
  .use(remarkDirective)
  .use(remarkFlorilegium, { collections: [multilateralism] })
  .use(remarkRehype)
  .use(rehypeStringify)
  .freeze()

/** Whether a directive on a line of its own is in it: those part paragraphs where plain Markdown has none. */
const hasFlowDirective = (text: string): boolean => /^[\s>*+-]*:::?[a-z]/im.test(text)

test('hundreds of real documents without our syntax come out as without the plugin', () => {
  const seen = new Set<string>()
  const different: string[] = []
  for (const path of paths) {
    const text = readFileSync(`${packages}/${path}`, 'utf8')
    if (text.length > LONGEST || seen.has(text) || hasFlowDirective(text)) continue
    seen.add(text)
    if (String(ours.processSync(text)) !== String(plain.processSync(text))) different.push(path)
  }
  expect(seen.size).toBeGreaterThan(500)
  expect(different).toEqual([])
}, 600_000)
