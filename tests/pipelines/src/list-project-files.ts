import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'

/**
 * Reads what the writer of a project wrote: all its files but the manifest and the lockfile.
 *
 * @param project - The folder.
 * @returns The texts, by their paths in the folder.
 */
export async function listProjectFiles(project: string): Promise<Record<string, string>> {
  const entries = await readdir(project, { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile() && !/^package(-lock)?\.json$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name).slice(project.length + 1))
  return Object.fromEntries(
    await Promise.all(
      paths.map(async (path) => [path, await readFile(join(project, path), 'utf8')] as const),
    ),
  )
}
