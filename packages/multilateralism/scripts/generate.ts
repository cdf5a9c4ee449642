/**
 * Proves every record against its source, and writes `proof/`, `ledger.json` and the gallery of the README; with
 * `--check`, says what is out of date. `--correct DOCUMENT/ID` enters the correction of a released text in the ledger.
 */
import { parseArgs } from 'node:util'
import { generatePackage } from '@florilegium/build'
import { directory, reportProblems, sources } from './package.js'

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, correct: { type: 'string', multiple: true } },
})
if (!values.check && sources === undefined) {
  console.error('The sources are not on this machine. Set FLORILEGIUM_SOURCES to the folder that holds them.')
  process.exit(2)
}
reportProblems(
  await generatePackage({ directory, sources, check: values.check, corrections: values.correct }),
)
