import multilateralism from '@florilegium/multilateralism'
import florilegium from 'markdown-it-florilegium'
import { defineConfig } from 'vitepress'

export default defineConfig({
  title: 'Policy Planning Staff',
  markdown: {
    config: (md) => md.use(florilegium, { collections: [multilateralism] }),
  },
})
