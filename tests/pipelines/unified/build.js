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

const file = await read('brief.md')
try {
  await unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkFlorilegium, { collections: [multilateralism] })
    .use(remarkRehype)
    .use(rehypeDocument, { title: 'Keep the rules alive' })
    .use(rehypeStringify)
    .process(file)
  file.extname = '.html'
  await write(file)
} catch (error) {
  if (file.messages.length === 0) throw error
  process.exitCode = 1
}
console.error(reporter(file))
