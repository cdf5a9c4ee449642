import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'unified', given: [], manuscript: 'brief.md', site: '.', page: '/brief' })
