import { testPipeline } from './test-pipeline.js'

testPipeline({
  name: 'vitepress',
  given: ['vitepress'],
  manuscript: 'index.md',
  site: '.vitepress/dist',
  page: '/',
})
