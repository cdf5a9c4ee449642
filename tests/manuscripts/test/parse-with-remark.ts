import type { Root } from 'mdast'
import type { ProseBlock } from '@florilegium/core'
import { mdastToProseBlocks } from '@florilegium/core/mdast'
import remarkDirective from 'remark-directive'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkMdx from 'remark-mdx'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const markdown = unified()
  .use(remarkParse)
  .use(remarkFrontmatter, ['yaml', 'toml'])
  .use(remarkGfm)
  .use(remarkDirective)
  .freeze()

const mdx = markdown().use(remarkMdx).freeze()

/** Parses a manuscript with remark. */
export function parseWithRemark(text: string, isMdx = false): Root {
  return (isMdx ? mdx : markdown).parse(text)
}

/** Reads the prose blocks of a manuscript from remark's tree. */
export function readWithRemark(text: string, isMdx = false): ProseBlock[] {
  return mdastToProseBlocks(parseWithRemark(text, isMdx), text)
}
