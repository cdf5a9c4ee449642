import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'astro', given: ['astro'], manuscript: 'src/brief.md', site: 'dist', page: '/' })
