import { readManuscript } from '@florilegium/core'
import { parseManuscript, toProseBlocks } from '@florilegium/core/lezer'
import { verifyQuotation } from '@florilegium/verify'
import MarkdownIt from 'markdown-it'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { COLLECTIONS } from '../collections.js'
import { loadIndex } from './load-index.js'

/** A way to read a manuscript, from its text. */
export interface Reader {
  name: string
  /** What it needs before the first manuscript; the function that it returns reads one. */
  prepare: () => (text: string) => unknown
}

/** The readers that are compared: ours, and parsers that only make a tree. */
export const READERS: Readonly<Record<string, Reader>> = {
  florilegium: {
    name: '@florilegium/core: from text to verdicts',
    prepare: () => {
      const index = loadIndex(COLLECTIONS)
      return (text) =>
        readManuscript(toProseBlocks(parseManuscript(text)))
          .quotations.filter(({ check }) => check)
          .map((quotation) => verifyQuotation(quotation.text, index))
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
