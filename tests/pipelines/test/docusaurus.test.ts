import { testDocuments } from './test-documents.js'
import { testPipeline } from './test-pipeline.js'

const pipeline = {
  name: 'docusaurus',
  given: ['@docusaurus/core', '@docusaurus/faster', '@docusaurus/preset-classic', 'react', 'react-dom'],
  manuscript: 'docs/index.md',
  site: 'build',
  page: '/',
}

// It installs more packages than any other.
testPipeline(pipeline, (built) => {
  testDocuments(() => built().project)
})
