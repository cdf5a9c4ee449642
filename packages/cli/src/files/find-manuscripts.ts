import { readdir, readdirSync } from 'node:fs'
import { lstat, stat } from 'node:fs/promises'
import { resolve } from 'node:path'
import { globby, isDynamicPattern } from 'globby'
import { describeError } from './describe-error.js'
import { toShownPath } from './to-shown-path.js'

/** The endings of manuscripts. */
const endings = ['md', 'markdown', 'mdx']

/** Where no manuscripts are. */
const never = ['**/node_modules', '**/.git']

/** Which files are looked for. */
export interface FindManuscriptsOptions {
  /** The folder that paths and globs start from. */
  directory: string
  /** Globs of files that are left out, if not named by their path. Default: none. */
  exclude?: readonly string[]
}

/** A file or folder that cannot be looked into. */
export interface FileFault {
  path: string
  message: string
}

/** What {@link findManuscripts} returns. */
export interface FindManuscriptsResult {
  /** Absolute paths, each once, sorted. */
  files: string[]
  /** What was asked for and is not there, and folders that cannot be read. */
  faults: FileFault[]
}

/**
 * Finds the manuscripts that paths, folders and globs stand for. What Git ignores is found only by its path.
 *
 * @param patterns - The paths, folders and globs.
 * @param options - Where to look.
 * @returns The files, and what was not found.
 */
export async function findManuscripts(
  patterns: readonly string[],
  { directory, exclude = [] }: FindManuscriptsOptions,
): Promise<FindManuscriptsResult> {
  const faults: FileFault[] = []
  const files = new Set<string>()
  for (const pattern of patterns) {
    const entry = await stat(resolve(directory, pattern)).catch((error: unknown) => error as Error)
    if (entry instanceof Error) {
      if (isDynamicPattern(pattern)) await addMatches(pattern, [pattern])
      else faults.push({ path: pattern, message: await describeMissing(resolve(directory, pattern), entry) })
    } else if (entry.isDirectory()) {
      const folder = toShownPath(resolve(directory, pattern), directory)
      const escaped = folder.replace(/[$^*+?()[\]{}!|\\@]/g, '\\$&')
      await addMatches(pattern, [`${escaped}/**/*.{${endings.join(',')}}`])
    } else files.add(resolve(directory, pattern))
  }
  return { files: [...files].sort(compareCodeUnits), faults }

  async function addMatches(pattern: string, globs: string[]): Promise<void> {
    // A folder may be looked into more than once.
    const unreadable = new Map<string, string>()
    const entries = await globby(globs, {
      cwd: directory,
      absolute: true,
      dot: false,
      gitignore: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      onlyFiles: false,
      objectMode: true,
      ignore: [...never, ...exclude],
      fs: reportingFileSystem((path, error) => {
        unreadable.set(toShownPath(path, directory), describeError(error))
      }),
    }).catch((error: unknown) => {
      // The folder itself cannot be read.
      unreadable.set(pattern, describeError(error))
      return []
    })
    for (const [path, message] of unreadable) faults.push({ path, message })
    const paths = entries.filter(({ dirent }) => !dirent.isDirectory()).map(({ path }) => resolve(path))
    if (paths.length === 0 && unreadable.size === 0) {
      faults.push({
        path: pattern,
        message: `No manuscript there (${endings.map((e) => `.${e}`).join(', ')}).`,
      })
    }
    for (const path of paths) files.add(path)
  }
}

async function describeMissing(path: string, error: Error): Promise<string> {
  const entry = await lstat(path).catch(() => undefined)
  return entry?.isSymbolicLink() ? 'A symbolic link to nothing.' : describeError(error)
}

/** A folder that cannot be read is reported, and the search goes on. */
function reportingFileSystem(report: (path: string, error: Error) => void): object {
  return {
    readdir: (path: string, options: object, done: (error: Error | null, entries?: unknown) => void) => {
      readdir(path, options as { withFileTypes: true }, (error, entries) => {
        if (error) report(path, error)
        done(null, error ? [] : entries)
      })
    },
    readdirSync,
  }
}

function compareCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
