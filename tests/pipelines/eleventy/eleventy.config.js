import multilateralism from '@florilegium/multilateralism'
import florilegium from 'markdown-it-florilegium'

export default function (eleventyConfig) {
  eleventyConfig.amendLibrary('md', (md) => md.use(florilegium, { collections: [multilateralism] }))
  eleventyConfig.addGlobalData('layout', 'page.njk')
}
