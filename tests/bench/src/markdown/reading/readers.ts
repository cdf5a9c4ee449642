import { checkManuscript, createCatalog, type Catalog } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import MarkdownIt from 'markdown-it'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { COLLECTIONS } from '../collections.js'

/** A way to read a manuscript, from its text. */
export interface Reader {
  name: string
  /** What it needs before the first manuscript; the function that it returns reads one. */
  prepare: () => (text: string) => unknown
}

/** The readers that are compared: ours, and parsers that only make a tree. */
export const READERS: Readonly<Record<string, Reader>> = {
  florilegium: {
    name: '@florilegium/core: from text to problems',
    prepare: () => {
      const catalog = prepareCatalog()
      return (text) => checkManuscript(text, toProseBlocks(parseManuscript(text)), { catalog })
    },
  },
  'remark-parse': {
    name: 'remark-parse, the tree only',
    prepare: () => {
      const processor = unified().use(remarkParse).freeze()
      return (text) => processor.parse(text)
    },
  },
  mdast: {
    name: 'mdast-util-from-markdown with GFM, the tree only',
    prepare: () => (text) =>
      fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }),
  },
  'markdown-it': {
    name: 'markdown-it, the tokens only',
    prepare: () => {
      const parser = new MarkdownIt()
      return (text) => parser.parse(text, {})
    },
  },
}

/**
 * Makes a catalog of the content packages, with all that it makes at its first use.
 *
 * @returns The catalog.
 * @throws {Error} When a text of the packages cannot be used.
 */
export function prepareCatalog(): Catalog {
  const catalog = createCatalog(COLLECTIONS)
  const { faults, extents } = catalog.sources
  for (const { id } of catalog.documents) {
    if (extents.get(id) === 'records') throw new Error(`Expected the text or fingerprint of ${id}.`)
  }
  if (faults.length > 0) throw new Error(faults.join(' '))
  return catalog
}
