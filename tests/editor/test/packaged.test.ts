import { runSuite } from '../src/run-suite.js'
import { testReport } from '../src/test-report.js'

testReport('packaged and installed', await runSuite())
