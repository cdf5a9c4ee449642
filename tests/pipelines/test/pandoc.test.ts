import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'pandoc', given: [], manuscript: 'brief.md', site: '.', page: '/brief' })
