import { folderOf, isInFolder } from '../files/uris.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'

/** The files by which a folder is that of a project. */
const markers = ['florilegium.json', 'package.json']

/** Finds the folder whose project a file belongs to. */
export interface PlaceFinder {
  find: (uri: string, roots: readonly string[]) => Promise<string>
  /** Forgets what was found, after files came or went. */
  forget: () => void
}

/**
 * Creates a finder of the folders of projects.
 *
 * @param files - The files.
 * @returns The finder. The nearest folder with a `florilegium.json` or `package.json` is that of the project, but not
 * above the root that the file is in. A file that is in no folder belongs to the first root.
 */
export function createPlaceFinder({ readFile }: Pick<WorkspaceFiles, 'readFile'>): PlaceFinder {
  const marked = new Map<string, Promise<boolean>>()
  return {
    async find(uri, roots) {
      const folder = /^[^:]+:\//.test(uri) ? folderOf(uri) : undefined
      if (folder === undefined) return roots[0] ?? ''
      const around = roots.filter((root) => isInFolder(uri, root))
      const root = around.sort((one, other) => other.length - one.length)[0]
      for (let at: string | undefined = folder; at !== undefined; at = folderOf(at)) {
        if (at === root || (await isMarked(at))) return at
      }
      return folder
    },
    forget() {
      marked.clear()
    },
  }

  function isMarked(folder: string): Promise<boolean> {
    const known = marked.get(folder)
    if (known) return known
    const found = hasMarker(folder)
    marked.set(folder, found)
    return found
  }

  async function hasMarker(folder: string): Promise<boolean> {
    for (const name of markers) {
      // What cannot be read is there, and loading the project says why it cannot be.
      const content = await readFile(`${folder.replace(/\/$/, '')}/${name}`).catch(() => true)
      if (content) return true
    }
    return false
  }
}
