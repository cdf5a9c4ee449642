import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import {
  buildPackage,
  formatProblem,
  generatePackage,
  watchPackage,
  type FileProblem,
} from '@florilegium/build'
import { countOf } from '../formats/count-of.js'
import { log } from '../program/log.js'
import { MisuseError } from '../program/misuse-error.js'
import { print } from '../program/print.js'
import type { Outcome } from '../program/to-exit-code.js'
import { untilSignal } from '../program/until-signal.js'

/** What `florilegium build` is asked to do. */
export interface BuildCommandOptions {
  /** The folder of sources that are not in the package. */
  sources?: string
  /** Whether nothing is written, and files that are out of date are problems. */
  check?: true
  watch?: true
  json?: true
}

/**
 * Runs `florilegium build`.
 *
 * @param folder - The content package.
 * @param options - Where its sources are.
 * @returns How it ended: with a problem where a record is not proved. Nothing is written then.
 * @throws {MisuseError} If the folder is no content package.
 */
export async function runBuild(folder: string, options: BuildCommandOptions): Promise<Outcome> {
  const { check, json } = options
  const directory = resolve(folder)
  const sources = options.sources === undefined ? undefined : resolve(options.sources)
  for (const needed of ['package.json', 'content']) {
    if (!existsSync(join(directory, needed))) {
      throw new MisuseError(`${folder}: No content package: there is no ${needed}.`)
    }
  }
  if (sources !== undefined && !existsSync(sources))
    throw new MisuseError(`${options.sources}: There is no such folder.`)
  const where = { directory, ...(sources !== undefined && { sources }) }
  if (options.watch) return watchBuild(where)
  let problems = await generatePackage({ ...where, ...(check && { check }) })
  let records = 0
  if (problems.length === 0 && !check) {
    const built = await buildPackage(where)
    problems = built.problems
    records = built.collection.documents.reduce((sum, document) => sum + document.records.length, 0)
  }
  if (json) await print(`${JSON.stringify({ problems: problems.map(toJson) })}\n`)
  else {
    report(problems)
    if (problems.length === 0)
      log(check ? 'Nothing is out of date.' : `Built ${countOf(records, 'record')}, each proved.`)
  }
  return { hasProblems: problems.length > 0 }
}

async function watchBuild(where: { directory: string; sources?: string }): Promise<Outcome> {
  let hasProblems = false
  const watcher = await watchPackage({
    ...where,
    onBuild(result) {
      if ('error' in result) log((result.error as Error).message)
      else report(result.problems)
      hasProblems = 'error' in result || result.problems.length > 0
      log(hasProblems ? 'Not built. Watching. End with Ctrl-C.' : 'Built. Watching. End with Ctrl-C.')
    },
  })
  await untilSignal()
  await watcher.close()
  return { hasProblems }
}

function report(problems: readonly FileProblem[]): void {
  for (const problem of problems) log(formatProblem(problem))
}

function toJson({ file, line, column, message }: FileProblem): object {
  return { file, line: line ?? null, column: column ?? null, message }
}
