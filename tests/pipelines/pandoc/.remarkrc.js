import multilateralism from '@florilegium/multilateralism'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'
import remarkFrontmatter from 'remark-frontmatter'

export default {
  plugins: [
    remarkFrontmatter,
    remarkDirective,
    [remarkFlorilegium, { collections: [multilateralism], output: 'markdown' }],
  ],
}
