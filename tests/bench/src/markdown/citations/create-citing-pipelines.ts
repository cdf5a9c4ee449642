import { basename, dirname } from 'node:path'
import type { BibliographyItem } from '@florilegium/core'
import rehypeCitation from 'rehype-citation'
import rehypeStringify from 'rehype-stringify'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { COLLECTIONS } from '../collections.js'

/** Where the bibliography is: in files for those who read files, and as data. */
export interface CitingInput {
  bibFile: string
  jsonFile: string
  references: readonly BibliographyItem[]
}

/** A way from Markdown with citations to HTML. */
export interface CitingPipeline {
  name: string
  render: (text: string) => Promise<string>
}

/**
 * Creates the pipelines that set citations; the first leaves them as they are.
 *
 * @param input - The bibliography.
 * @returns The pipelines.
 */
export function createCitingPipelines({ bibFile, jsonFile, references }: CitingInput): CitingPipeline[] {
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
    .use(remarkFlorilegium, { collections: COLLECTIONS, references })
    .use(remarkRehype)
    .use(rehypeStringify)
    .freeze()
  const withBib = unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeCitation, { ...fileOf(bibFile), csl: 'apa' })
    .use(rehypeStringify)
    .freeze()
  const withJson = unified()
    .use(remarkParse)
    .use(remarkRehype)
    .use(rehypeCitation, { ...fileOf(jsonFile), csl: 'apa' })
    .use(rehypeStringify)
    .freeze()
  return [
    { name: 'without citations', processor: plain },
    { name: 'remark-directive and remark-florilegium', processor: florilegium },
    { name: 'remark-directive alone', processor: directive },
    { name: 'rehype-citation, APA, `.bib`', processor: withBib },
    { name: 'rehype-citation, APA, CSL-JSON', processor: withJson },
  ].map(({ name, processor }) => ({ name, render: async (text) => String(await processor.process(text)) }))
}

function fileOf(path: string): { bibliography: string; path: string } {
  return { bibliography: basename(path), path: dirname(path) }
}
