import type { Collection } from '@florilegium/schema'
import MarkdownIt from 'markdown-it'
import markdownItFlorilegium from 'markdown-it-florilegium'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import type { Pipeline } from './pipeline.js'

/**
 * Creates the pipelines that are compared.
 *
 * @param collections - What the plugins of ours embed from.
 * @returns The pipelines by key, each after those it is compared with.
 */
export function createPipelines(collections: Collection[]): Map<string, Pipeline> {
  const plain = unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).freeze()
  const directive = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze()
  const florilegium = unified()
    .use(remarkParse)
    .use(remarkDirective)
    .use(remarkFlorilegium, { collections })
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze()
  const markdownIt = new MarkdownIt()
  const markdownItWithUs = new MarkdownIt().use(markdownItFlorilegium, { collections })
  return new Map<string, Pipeline>([
    [
      'remark',
      {
        name: 'remark-parse + remark-rehype + rehype-stringify',
        host: 'remark',
        render: async (text) => String(await plain.process(text)),
      },
    ],
    [
      'remark-directive',
      {
        name: 'the same with remark-directive',
        base: 'remark',
        host: 'remark',
        render: async (text) => String(await directive.process(text)),
      },
    ],
    [
      'remark-florilegium',
      {
        name: 'the same with remark-directive and remark-florilegium',
        base: 'remark-directive',
        host: 'remark',
        render: async (text) => String(await florilegium.process(text)),
      },
    ],
    ['markdown-it', { name: 'markdown-it', host: 'markdown-it', render: (text) => markdownIt.render(text) }],
    [
      'markdown-it-florilegium',
      {
        name: 'markdown-it with markdown-it-florilegium',
        base: 'markdown-it',
        host: 'markdown-it',
        render: (text) => markdownItWithUs.render(text),
      },
    ],
  ])
}
