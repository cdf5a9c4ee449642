/**
 * Proves every record against its source, and writes `proof/`, `ledger.json` and the gallery of the README; with
 * `--check`, says what is out of date. `--correct DOCUMENT/ID` enters the correction of a released text in the ledger.
 */
import { parseArgs } from 'node:util'
import { generatePackage } from '@florilegium/build'
import { directory, reportProblems } from './package.js'

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, correct: { type: 'string', multiple: true } },
})
reportProblems(await generatePackage({ directory, check: values.check, corrections: values.correct }))
