import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'astro', given: [], manuscript: 'src/brief.md', site: 'dist', page: '/' })
