import { dirname, resolve } from 'node:path'
import { watch } from 'chokidar'
import type { FileToCheck } from '../checking/check-file.js'
import { log } from '../program/log.js'
import type { Outcome } from '../program/to-exit-code.js'
import { untilSignal } from '../program/until-signal.js'
import { loadProject } from '../project/load-project.js'
import type { CheckOptions } from './check-options.js'
import { checkAndReport, reportFaults } from './run-check.js'
import { selectFiles } from './select-files.js'

/** An editor writes a file in several steps; they come within this time. */
const SETTLED_AFTER_MS = 60

/**
 * Checks files, and again those that change; all of them when the project file changes.
 *
 * @param patterns - Paths, folders and globs.
 * @param options - What to do.
 * @returns How the first check ended, when the watch is ended by a signal.
 */
export async function watchCheck(patterns: readonly string[], options: CheckOptions): Promise<Outcome> {
  const directory = resolve(options.project ?? '.')
  let project = await loadProject(directory)
  let files = await select()
  const folders = new Set(files.map(({ file }) => dirname(file)))
  const watcher = watch([...folders, project.path ?? resolve(directory, 'florilegium.json')], {
    ignoreInitial: true,
    depth: 0,
  })
  const changed = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let running = Promise.resolve()
  const ended = untilSignal()
  watcher.on('all', (_, path) => {
    changed.add(resolve(path))
    clearTimeout(timer)
    timer = setTimeout(() => {
      running = running.then(checkChanged).catch((error: unknown) => {
        log((error as Error).message)
      })
    }, SETTLED_AFTER_MS)
  })
  await check(files)
  await ended
  clearTimeout(timer)
  await watcher.close()
  await running
  return {}

  async function select(): Promise<FileToCheck[]> {
    reportFaults(project)
    const { stdinFilename } = options
    const selected = await selectFiles(patterns, { project, stdinFilename })
    for (const { path, message } of selected.faults) log(`${path}: ${message}`)
    return selected.files
  }

  async function check(some: readonly FileToCheck[]): Promise<void> {
    await checkAndReport(some, { ...options, project })
    log('Watching. End with Ctrl-C.')
  }

  async function checkChanged(): Promise<void> {
    const paths = new Set(changed)
    changed.clear()
    const isProject = [...paths].some((path) => path.endsWith('florilegium.json'))
    if (isProject) project = await loadProject(directory)
    files = await select()
    const stale = isProject ? files : files.filter(({ file }) => paths.has(file))
    if (stale.length > 0) await check(stale)
  }
}
