import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'docusaurus', given: [], manuscript: 'docs/index.md', site: 'build', page: '/' })
