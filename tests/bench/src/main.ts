/** The command `pnpm bench`: runs the suites, and prints their report. */
import { writeFileSync } from 'node:fs'
import { CLI_PARTS, measureCli } from './cli/measure-cli.js'
import { CONTENT_PARTS, measureContent } from './content/measure-content.js'
import { EDITOR_PARTS, measureEditor } from './editor/measure-editor.js'
import { MARKDOWN_PARTS, measureMarkdown } from './markdown/measure-markdown.js'
import { assertKnown, readOptions, USAGE, type Options } from './options.js'
import { describeMachine } from './report/describe-machine.js'
import { log } from './report/log.js'
import { measureVerification, VERIFICATION_PARTS } from './verification/measure-verification.js'

/** A suite gives a part of the report, in Markdown, and says whether all of it could be measured. */
interface Suite {
  measure: (options: Options) => Promise<{ report: string; isComplete: boolean }>
  /** The names of its parts, for `--parts`. */
  parts: readonly string[]
}

const SUITES: Readonly<Record<string, Suite>> = {
  verification: { measure: measureVerification, parts: VERIFICATION_PARTS },
  content: { measure: measureContent, parts: CONTENT_PARTS },
  markdown: { measure: measureMarkdown, parts: MARKDOWN_PARTS },
  cli: { measure: measureCli, parts: CLI_PARTS },
  editor: { measure: measureEditor, parts: EDITOR_PARTS },
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
  assertKnown('only', options.only, Object.keys(SUITES))
  const chosen = Object.entries(SUITES).filter(([name]) => isChosen(options.only, [name]))
  assertKnown(
    'parts',
    options.parts,
    chosen.flatMap(([, suite]) => suite.parts),
  )
  const parts = [
    '# Benchmarks',
    `Everything here was measured in one run of \`pnpm bench\`: ${describeMachine()}. Times differ from machine to machine; compare the ratios.`,
  ]
  for (const [name, suite] of chosen) {
    if (!isChosen(options.parts, suite.parts)) continue
    log(name)
    const { report, isComplete } = await suite.measure(options)
    parts.push(report)
    if (!isComplete) process.exitCode = 1
  }
  const report = parts.join('\n\n') + '\n'
  process.stdout.write(report)
  if (options.output !== undefined) writeFileSync(options.output, report)
}

/** No choice is a choice of all. */
function isChosen(choice: readonly string[], names: readonly string[]): boolean {
  return choice.length === 0 || names.some((name) => choice.includes(name))
}
