import { lstat, stat } from 'node:fs/promises'
import { isAbsolute, join } from 'node:path'
import { globby } from 'globby'
import type { DiscoveryFault, ProjectSource } from '@florilegium/core'
import { sourceExtensions } from './read-source-file.js'
import { toSourceId } from './to-source-id.js'

/** A file that is a source, with what the project says of it. */
export interface SourceFile {
  /** The path of the file, from the root. */
  path: string
  id: string
  title?: string
  language?: string
}

/**
 * Finds the files that a project names as sources.
 *
 * @param entries - Paths, globs and folders, alone or with what is said of them.
 * @param root - The folder that they start from.
 * @returns The files in the order named, those of a glob by name; and what was named and is not there.
 */
export async function findSourceFiles(
  entries: readonly (string | ProjectSource)[],
  root: string,
): Promise<{ files: SourceFile[]; faults: DiscoveryFault[] }> {
  const faults: DiscoveryFault[] = []
  const byPath = new Map<string, SourceFile>()
  for (const entry of entries) {
    const { path, id, title, language }: ProjectSource = typeof entry === 'string' ? { path: entry } : entry
    const paths = await findPaths(path, root)
    if (paths.length === 0) {
      faults.push({ message: `${path}: No such source. Correct the path in florilegium.json.` })
    }
    if (paths.length > 1 && (id !== undefined || title !== undefined)) {
      const which = id === undefined ? 'title' : 'id'
      faults.push({
        message: `${path}: The ${which} is for one file, and ${paths.length} fit. Name each file, or leave the ${which} out.`,
      })
    }
    for (const file of paths) {
      // What is said of one file holds, whether a glob names it before or after.
      if (byPath.has(file) && typeof entry === 'string') continue
      byPath.set(file, {
        path: file,
        id: (paths.length === 1 ? id : undefined) ?? toSourceId(file),
        ...(paths.length === 1 && title !== undefined && { title }),
        ...(language !== undefined && { language }),
      })
    }
  }
  return { files: withUniqueIds([...byPath.values()], faults), faults }
}

/** A file is taken by its name even where that looks like a glob, or has an ending that cannot be read. */
async function findPaths(path: string, root: string): Promise<string[]> {
  const pattern = path.replaceAll('\\', '/').replace(/^\.\//, '')
  if (await isFile(isAbsolute(path) ? path : join(root, path))) return [pattern]
  const extensions = sourceExtensions.map((extension) => extension.slice(1))
  const found = await globby(pattern, {
    cwd: root,
    expandDirectories: { extensions },
    caseSensitiveMatch: false,
    // A link to a file that is gone is found, so that it can be said.
    onlyFiles: false,
    objectMode: true,
  })
  return found.flatMap(({ path, dirent }) => (dirent.isDirectory() ? [] : [path])).sort()
}

async function isFile(path: string): Promise<boolean> {
  try {
    const stats = await lstat(path)
    return stats.isFile() || (stats.isSymbolicLink() && !(await stat(path)).isDirectory())
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ELOOP'
  }
}

/** Of two files with the same id, the first is used. */
function withUniqueIds(files: readonly SourceFile[], faults: DiscoveryFault[]): SourceFile[] {
  const byId = new Map<string, SourceFile>()
  for (const file of files) {
    const other = byId.get(file.id)
    if (!other) byId.set(file.id, file)
    else {
      faults.push({
        message: `${file.path}: ${other.path} has the id "${file.id}", too. Give it another: { "path": "${file.path}", "id": "…" }.`,
      })
    }
  }
  return [...byId.values()]
}
