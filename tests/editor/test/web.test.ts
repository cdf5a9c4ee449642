import { runSuite } from '../src/run-suite.js'
import { testReport } from '../src/test-report.js'

testReport("in the extension host of a browser's worker", await runSuite('web'))
