import { testPipeline } from './test-pipeline.js'

testPipeline({
  name: 'nextjs',
  given: ['next', 'react', 'react-dom'],
  manuscript: 'app/page.mdx',
  site: 'out',
  page: '/',
})
