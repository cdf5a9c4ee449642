import multilateralism from '@florilegium/multilateralism'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'

export default {
  plugins: [
    remarkFrontmatter,
    remarkGfm,
    remarkDirective,
    [remarkFlorilegium, { collections: [multilateralism], output: 'markdown', citations: 'note' }],
  ],
}
