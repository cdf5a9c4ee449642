import multilateralism from '@florilegium/multilateralism'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium, { type RemarkFlorilegiumOptions } from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import remarkStringify from 'remark-stringify'
import { unified } from 'unified'
import type { VFile } from 'vfile'

const parser = () => unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkDirective)

/** The options of the plugin; the collections are ours if none are given. */
export type Options = Partial<RemarkFlorilegiumOptions>

/** Makes HTML of a manuscript. */
export async function toHtml(text: string, options: Options = {}): Promise<VFile> {
  return parser()
    .use(remarkFlorilegium, { collections: [multilateralism], ...options })
    .use(remarkRehype)
    .use(rehypeStringify)
    .process(text)
}

/** Makes Markdown of a manuscript: plain, or the same again. */
export async function toMarkdown(text: string, options: Options = {}): Promise<string> {
  const file = await parser()
    .use(remarkFlorilegium, { collections: [multilateralism], ...options })
    .use(remarkStringify)
    .process(text)
  return String(file)
}
