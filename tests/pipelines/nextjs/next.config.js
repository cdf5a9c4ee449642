import multilateralism from '@florilegium/multilateralism'
import createMDX from '@next/mdx'

const withMDX = createMDX({
  options: {
    remarkPlugins: [
      'remark-frontmatter',
      'remark-directive',
      ['remark-florilegium', { collections: [multilateralism] }],
    ],
  },
})

export default withMDX({
  pageExtensions: ['jsx', 'mdx'],
  output: 'export',
})
