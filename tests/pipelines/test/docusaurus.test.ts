import { testPipeline } from './test-pipeline.js'

testPipeline({
  name: 'docusaurus',
  given: ['@docusaurus/core', '@docusaurus/faster', '@docusaurus/preset-classic', 'react', 'react-dom'],
  manuscript: 'docs/index.md',
  site: 'build',
  page: '/',
})
