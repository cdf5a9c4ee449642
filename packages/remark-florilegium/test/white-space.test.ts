import rehypeStringify from 'rehype-stringify'
import remarkParse from 'remark-parse'
import remarkRehype from 'remark-rehype'
import { unified } from 'unified'
import { expect, test } from 'vitest'
import { toHtml } from './process.js'

test.each(['method:\t', 'method:\t\nnext', 'method:\tnext', '- method:\t\n- next', '*method:\t*'])(
  'white space after a colon is what Markdown makes of it in %j',
  async (text) => {
    const plain = await unified().use(remarkParse).use(remarkRehype).use(rehypeStringify).process(text)
    expect(String(await toHtml(text))).toBe(String(plain))
  },
)
