import { readFileSync } from 'node:fs'
import multilateralism from '@florilegium/multilateralism'
import florilegium from 'markdown-it-florilegium'

const options = {
  collections: [multilateralism],
  // Eleventy cuts off the front matter; with the whole file, messages count its lines.
  source: ({ page }) => ({ path: page.inputPath, text: readFileSync(page.inputPath, 'utf8') }),
}

export default function (eleventyConfig) {
  eleventyConfig.amendLibrary('md', (md) => md.use(florilegium, options))
  eleventyConfig.addPassthroughCopy({
    'node_modules/markdown-it-florilegium/dist/style.css': 'florilegium.css',
  })
  eleventyConfig.addGlobalData('layout', 'page.njk')
}
