import { testPipeline } from './test-pipeline.js'

testPipeline({ name: 'nextjs', given: [], manuscript: 'app/page.mdx', site: 'out', page: '/' })
