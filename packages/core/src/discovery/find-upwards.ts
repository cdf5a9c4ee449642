import type { FileSystem } from '../catalog/read-collection.js'
import { parentOf } from './paths.js'

/** A file that was found and read. */
export interface FoundFile {
  path: string
  /** The folder it is in. */
  folder: string
  text: string
}

/**
 * Finds the nearest file of a name, in a folder or the folders around it.
 *
 * @param folder - Where to begin, as an absolute path with `/` between its folders.
 * @param name - The name, or a path from each folder.
 * @param fileSystem - What reads it.
 * @returns The file; nothing where no folder has it. Rejects where it is there and cannot be read.
 * @example
 * ```ts @import.meta.vitest
 * const files = { '/project/package.json': '{}' }
 * const readFile = async (path) => files[path] && new TextEncoder().encode(files[path])
 * expect(await findUpwards('/project/brief/parts', 'package.json', { readFile })).toEqual({
 *   path: '/project/package.json',
 *   folder: '/project',
 *   text: '{}',
 * })
 * ```
 */
export async function findUpwards(
  folder: string,
  name: string,
  fileSystem: FileSystem,
): Promise<FoundFile | undefined> {
  for (let at: string | undefined = folder; at !== undefined; at = parentOf(at)) {
    const path = `${at.endsWith('/') ? at : `${at}/`}${name}`
    const bytes = await fileSystem.readFile(path)
    if (bytes) return { path, folder: at, text: new TextDecoder().decode(bytes) }
  }
  return undefined
}
