import { existsSync } from 'node:fs'
import { homedir } from 'node:os'
import { join } from 'node:path'

/**
 * Finds the folder for what may be deleted at any time: `node_modules/.cache` of the project, where tools of a project
 * keep such things; else the cache folder of the user.
 *
 * @param root - The folder of the project.
 * @returns The folder, which may not exist yet.
 */
export function findCacheFolder(root: string): string {
  const modules = join(root, 'node_modules')
  if (existsSync(modules)) return join(modules, '.cache', 'florilegium')
  const { XDG_CACHE_HOME, LOCALAPPDATA } = process.env
  const caches =
    process.platform === 'win32'
      ? (LOCALAPPDATA ?? join(homedir(), 'AppData', 'Local'))
      : process.platform === 'darwin'
        ? join(homedir(), 'Library', 'Caches')
        : (XDG_CACHE_HOME ?? join(homedir(), '.cache'))
  return join(caches, 'florilegium')
}
