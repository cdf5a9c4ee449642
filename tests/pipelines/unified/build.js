import { readFile } from 'node:fs/promises'
import multilateralism from '@florilegium/multilateralism'
import rehypeDocument from 'rehype-document'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { read, write } from 'to-vfile'
import { unified } from 'unified'
import { reporter } from 'vfile-reporter'

const style = [
  'body { max-width: 40rem; margin: 3rem auto; padding: 0 1rem; font: 1.0625rem/1.6 Georgia, serif }',
  await readFile(new URL(import.meta.resolve('remark-florilegium/style.css')), 'utf8'),
]
const file = await read('brief.md')
try {
  await unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkFlorilegium, { collections: [multilateralism] })
    .use(remarkRehype)
    .use(rehypeDocument, { title: 'Keep the rules alive', style })
    .use(rehypeStringify)
    .process(file)
  file.extname = '.html'
  await write(file)
} catch (error) {
  if (file.messages.length === 0) throw error
  process.exitCode = 1
}
console.error(reporter(file))
