import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { setImmediate } from 'node:timers/promises'
import { fileURLToPath } from 'node:url'
import multilateralism from '@florilegium/multilateralism'
import MarkdownIt from 'markdown-it'
import markdownItFlorilegium from 'markdown-it-florilegium'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'

/** Longer documents take long, and have nothing that shorter ones have not. */
const LONGEST = 30_000

/** The packages that this repository is built with. */
const own = fileURLToPath(new URL('../../../node_modules/.pnpm', import.meta.url))

const collections = [multilateralism]

/** The READMEs, changelogs and pages of all packages that a tool and this repository install from the registry. */
export function testDocuments(findProject: () => string): void {
  test('thousands of real documents come out of both plugins as without them', async () => {
    const remark = unified().use(remarkParse).use(remarkGfm).use(remarkRehype).use(rehypeStringify).freeze()
    const remarkOurs = unified()
      .use(remarkParse)
      .use(remarkGfm)
      .use(remarkDirective)
      .use(remarkFlorilegium, { collections })
      .use(remarkRehype)
      .use(rehypeStringify)
      .freeze()
    const markdownIt = new MarkdownIt({ html: true })
    const markdownItOurs = new MarkdownIt({ html: true }).use(markdownItFlorilegium, { collections })
    const different: string[] = []
    const texts = readDocuments([join(findProject(), 'node_modules'), own])
    for (const [path, text] of texts) {
      // The worker must answer Vitest in between.
      await setImmediate()
      if (markdownItOurs.render(text, {}) !== markdownIt.render(text, {})) different.push(path)
      // remark-directive parts paragraphs at a line that begins with colons, where plain Markdown does not.
      if (/^[\s>*+-]*:::?[a-z]/im.test(text)) continue
      if (String(remarkOurs.processSync(text)) !== String(remark.processSync(text))) different.push(path)
    }
    expect(texts.size).toBeGreaterThan(2000)
    expect(different).toEqual([])
  }, 900_000)
}

/** Each text once, by one of its paths. Our own packages have our syntax. */
function readDocuments(folders: readonly string[]): Map<string, string> {
  const paths = new Map<string, string>()
  for (const folder of folders) {
    for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
      const path = join(entry.parentPath, entry.name)
      if (!entry.isFile() || !/\.(?:md|markdown)$/i.test(path) || path.includes('florilegium/')) continue
      const text = readFileSync(path, 'utf8')
      if (text.length <= LONGEST) paths.set(text, path)
    }
  }
  return new Map(Array.from(paths, ([text, path]) => [path, text]))
}
