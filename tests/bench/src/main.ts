/** The command `pnpm bench`: runs the suites, and prints their report. */
import { writeFileSync } from 'node:fs'
import { readOptions, USAGE, type Options } from './options.js'
import { describeMachine } from './report/describe-machine.js'
import { log } from './report/log.js'
import { measureVerification } from './verification/measure-verification.js'

/** A suite gives a part of the report, in Markdown, and says whether all of it could be measured. */
type Suite = (options: Options) => Promise<{ report: string; isComplete: boolean }>

const SUITES: Readonly<Record<string, Suite>> = {
  verification: measureVerification,
}

try {
  const options = readOptions(process.argv.slice(2))
  if (options.help) process.stdout.write(USAGE)
  else await run(options)
} catch (error) {
  const isMisuse = error instanceof RangeError || (error instanceof TypeError && 'code' in error)
  if (!isMisuse) throw error
  log(error.message)
  process.exitCode = 2
}

async function run(options: Options): Promise<void> {
  const names = options.only.length > 0 ? options.only : Object.keys(SUITES)
  const parts = [
    '# Benchmarks',
    `Everything here was measured in one run of \`pnpm bench\`: ${describeMachine()}. Times differ from machine to machine; compare the ratios.`,
  ]
  for (const name of names) {
    const suite = SUITES[name]
    if (!suite) throw new RangeError(`--only: Expected ${Object.keys(SUITES).join(', ')}, found "${name}".`)
    log(name)
    const { report, isComplete } = await suite(options)
    parts.push(report)
    if (!isComplete) process.exitCode = 1
  }
  const report = parts.join('\n\n') + '\n'
  process.stdout.write(report)
  if (options.output !== undefined) writeFileSync(options.output, report)
}
