import { resolve } from 'node:path'
import type { FileToCheck } from '../checking/check-file.js'
import type { FileResult } from '../checking/checked-file.js'
import { limitInlining } from '../checking/limit-inlining.js'
import { createSummary, type Summary } from '../checking/summary.js'
import { createFormat, shownByFormats } from '../formats/create-format.js'
import { countOf } from '../formats/count-of.js'
import { createProgress } from '../program/create-progress.js'
import { hasColors } from '../program/has-colors.js'
import { log } from '../program/log.js'
import { MisuseError } from '../program/misuse-error.js'
import type { Outcome } from '../program/to-exit-code.js'
import { version } from '../program/version.js'
import { loadProject } from '../project/load-project.js'
import type { Project } from '../project/project.js'
import { checkAndFix } from './check-and-fix.js'
import type { CheckOptions } from './check-options.js'
import { openBaseline } from './open-baseline.js'
import { selectFiles } from './select-files.js'
import { writeReport } from './write-report.js'

/**
 * Runs `florilegium check`.
 *
 * @param patterns - Paths, folders and globs, or `-` for stdin.
 * @param options - What to do.
 * @returns How it ended.
 * @throws {MisuseError} If what is asked for cannot be done.
 */
export async function runCheck(patterns: readonly string[], options: CheckOptions): Promise<Outcome> {
  const { fix, updateBaseline, baseline, watch, stdinFilename } = options
  limitInlining()
  if (fix && patterns.includes('-')) throw new MisuseError('--fix mends files. Name them instead of "-".')
  if (updateBaseline && baseline === undefined) {
    throw new MisuseError('--update-baseline needs the file to write: --baseline FILE.')
  }
  if (watch) {
    if (patterns.includes('-')) throw new MisuseError('--watch watches files. Name them instead of "-".')
    return (await import('./watch-check.js')).watchCheck(patterns, options)
  }
  const project = await loadProject(resolve(options.project ?? '.'))
  reportFaults(project)
  const { files, faults } = await selectFiles(patterns, { project, stdinFilename })
  for (const { path, message } of faults) log(`${path}: ${message}`)
  const { errors, warnings, unreadable } = await checkAndReport(files, { ...options, project })
  return {
    isMisuse: unreadable > 0 || faults.length > 0,
    hasProblems: errors > 0 || warnings > (options.maxWarnings ?? Infinity),
  }
}

/**
 * Writes to stderr what was not found for a project.
 *
 * @param project - The project.
 */
export function reportFaults({ faults }: Project): void {
  for (const { message, isNote } of faults) if (!isNote) log(message)
}

/**
 * Checks files and writes the report.
 *
 * @param files - The files.
 * @param options - What to do, and what they are checked against.
 * @returns What came of them, in numbers.
 * @throws {MisuseError} If a file that is to be written cannot be.
 */
export async function checkAndReport(
  files: readonly FileToCheck[],
  options: Omit<CheckOptions, 'project'> & { project: Project },
): Promise<Summary> {
  const { project, output, fix, strict, quiet, updateBaseline, threads } = options
  const summary = createSummary()
  const baseline =
    options.baseline === undefined
      ? undefined
      : openBaseline(options.baseline, { isUpdate: updateBaseline ?? false })
  const settings = { ...project.settings, ...(strict && { strict }) }
  const shown = shownByFormats[options.format]
  const inputs = shown ? files.map((file) => ({ ...file, shown })) : files
  const results = checkAndFix(inputs, {
    material: { ...project, settings },
    isFix: fix ?? false,
    onMend: log,
    onFault: log,
    ...(threads !== undefined && { threads }),
  })
  const format = await createFormat(options.format, {
    isColoured: output === undefined && hasColors(process.stdout.isTTY, process.env),
    isQuiet: quiet ?? false,
    version,
  })
  const progress = createProgress(files.length, { isBusy: output === undefined && process.stdout.isTTY })
  await writeReport(withoutKnown(results), {
    format,
    ...(output !== undefined && { output }),
    summary,
    toShown: (result) => (quiet ? onlyErrors(result) : result),
  })
  progress.end()
  if (updateBaseline) await baseline?.save()
  const mended = baseline?.countMended() ?? 0
  if (mended > 0) {
    const are = mended === 1 ? 'is' : 'are'
    log(
      `${countOf(mended, 'problem')} of the baseline ${are} gone. Take them out of it with --update-baseline.`,
    )
  }
  return summary

  async function* withoutKnown(all: AsyncIterable<FileResult>): AsyncGenerator<FileResult, void, void> {
    for await (const result of all) {
      progress.step()
      if ('message' in result) log(`${result.path}: ${result.message}`)
      const applied = baseline?.apply(result)
      summary.known += applied?.known ?? 0
      yield applied?.result ?? result
    }
  }
}

function onlyErrors(result: FileResult): FileResult {
  if ('message' in result) return result
  return { ...result, problems: result.problems.filter(({ severity }) => severity === 'error') }
}
