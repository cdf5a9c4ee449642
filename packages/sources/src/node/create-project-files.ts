import { lstat, readFile, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { globby } from 'globby'
import type { ProjectFiles } from '../files/project-files.js'

/** Files that are larger are not read: a book has about one megabyte of text. */
const LARGEST = 256 * 1024 * 1024

/**
 * Gives access to the files of a project on this machine.
 *
 * @param root - The folder of the project.
 * @returns Its files. Absolute paths lead out of it.
 */
export function createProjectFiles(root: string): ProjectFiles {
  const toPath = (path: string): string => (isAbsolute(path) ? path : join(root, path))
  return {
    async readFile(path) {
      try {
        const { size } = await stat(toPath(path))
        if (size <= LARGEST) return await readFile(toPath(path))
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
        throw error
      }
      throw new Error(`it has more than ${Math.round(LARGEST / 1e6)} MB`)
    },
    async findFiles(pattern, extensions) {
      if (await isFile(toPath(pattern))) return [pattern]
      const found = await globby(pattern, {
        cwd: root,
        expandDirectories: { extensions: extensions.map((extension) => extension.slice(1)) },
        caseSensitiveMatch: false,
        // A link to a file that is gone is found, so that it can be said.
        onlyFiles: false,
        objectMode: true,
      })
      return found.flatMap(({ path, dirent }) => (dirent.isDirectory() ? [] : [path])).sort()
    },
  }
}

async function isFile(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path)
    return stats.isFile() || (stats.isSymbolicLink() && !(await stat(path)).isDirectory())
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP'
  }
}
