import type { Collection } from '@florilegium/schema'
import type { Root } from 'hast'
import { h } from 'hastscript'
import rehypeDocument from 'rehype-document'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { VFile } from 'vfile'
import { matter } from 'vfile-matter'

/** What the front matter of a brief says. */
interface Front {
  title: string
  subtitle: string
  kind: string
  author: string
}

/**
 * Renders a brief to a page.
 *
 * @param file - The brief. It has the page afterwards.
 * @param collection - What it quotes from.
 * @throws {VFileMessage} The first error of the brief; all of them are messages of the file.
 */
export async function renderBrief(file: VFile, collection: Collection): Promise<void> {
  matter(file)
  const front = file.data['matter'] as Front
  const page = await unified()
    .use(remarkParse)
    .use(remarkFrontmatter)
    .use(remarkDirective)
    .use(remarkFlorilegium, { collections: [collection] })
    .use(remarkRehype)
    .use(addHeader, front)
    .use(rehypeDocument, { title: front.title, language: 'en', css: 'brief.css' })
    .use(rehypeStringify)
    .process(file)
  file.value = page.value
}

/** Sets the head of the page above its text. */
function addHeader({ title, subtitle, kind, author }: Front) {
  return (tree: Root): Root => ({
    type: 'root',
    children: [
      h('header', [h('p.kind', [kind, h('span', author)]), h('h1', title), h('p.subtitle', subtitle)]),
      h('main', tree.children),
      h(
        'footer',
        h(
          'p',
          'Every quotation and recommendation on this page was checked against its content package when the page was made.',
        ),
      ),
    ],
  })
}
