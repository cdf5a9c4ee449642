import { runSuite } from '../src/run-suite.js'
import { testReport } from '../src/test-report.js'

testReport('in a workspace that is not trusted', await runSuite({ entry: 'restricted', isTrusted: false }))
