import multilateralism from '@florilegium/multilateralism'
import { defineConfig } from 'astro/config'
import remarkDirective from 'remark-directive'
import remarkFlorilegium from 'remark-florilegium'

export default defineConfig({
  markdown: {
    remarkPlugins: [remarkDirective, [remarkFlorilegium, { collections: [multilateralism] }]],
  },
})
