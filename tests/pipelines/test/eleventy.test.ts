import { testPipeline } from './test-pipeline.js'

testPipeline({
  name: 'eleventy',
  given: ['@11ty/eleventy'],
  manuscript: 'brief.md',
  site: '_site',
  page: '/brief/',
})
