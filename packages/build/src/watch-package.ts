import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { watch } from 'chokidar'
import { buildPackage, type BuildPackageResult } from './build-package.js'
import type { PackageOptions } from './read-package.js'

/** What {@link watchPackage} is given. */
export interface WatchPackageOptions extends PackageOptions {
  /** Is called after each build; with an error where the build itself broke. */
  onBuild: (result: BuildPackageResult | { error: unknown }) => void
}

/** A package that is being watched. */
export interface PackageWatcher {
  /** Ends the watch, after the build that is running. */
  close: () => Promise<void>
}

/** An editor writes a file in several steps; they come within this time. */
const SETTLED_AFTER_MS = 50

/**
 * Builds a content package, and again whenever its content or its sources change.
 *
 * @param options - Where the package is, and what to call after each build.
 * @returns What ends it.
 */
export async function watchPackage(options: WatchPackageOptions): Promise<PackageWatcher> {
  const { directory, sources, onBuild } = options
  const folders = [join(directory, 'content'), join(directory, 'sources'), sources]
  const paths = folders.filter((path): path is string => path !== undefined && existsSync(path))
  const watcher = watch(paths, { ignoreInitial: true })
  await new Promise<void>((resolve) => watcher.once('ready', resolve))

  let building: Promise<void> | undefined
  let isStale = false
  let timer: NodeJS.Timeout | undefined

  watcher.on('all', () => {
    clearTimeout(timer)
    timer = setTimeout(start, SETTLED_AFTER_MS)
  })
  start()
  return {
    async close() {
      clearTimeout(timer)
      await watcher.close()
      isStale = false
      await building
    },
  }

  /** One build at a time; a change during a build calls for another one. */
  function start(): void {
    if (building) isStale = true
    else building = buildUntilFresh().finally(() => (building = undefined))
  }

  async function buildUntilFresh(): Promise<void> {
    do {
      isStale = false
      onBuild(await buildPackage(options).catch((error: unknown) => ({ error })))
    } while (isStale)
  }
}
