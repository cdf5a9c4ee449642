import {
  createProblem,
  parseFrontMatter,
  type BibliographyItem,
  type DiscoveryFault,
  type Problem,
} from '@florilegium/core'
import { readBibliography } from '@florilegium/sources'
import { folderOf, isInFolder, resolveUri } from '../files/uris.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'

/** Works that the front matter of a manuscript names by their files. */
export interface FrontBibliography {
  references: readonly BibliographyItem[]
  /** The URIs of the files. */
  files: readonly string[]
  /** What is wrong with the files, where the text of the manuscript names them. */
  problemsIn: (text: string) => Problem[]
}

interface ReadFile {
  path: string
  references: readonly BibliographyItem[]
  faults: readonly DiscoveryFault[]
}

/** Reads the bibliographies that manuscripts name. Those of a folder share them. */
export interface FrontBibliographies {
  /** Nothing where the manuscript names none. The same object, as long as nothing changes. */
  of: (uri: string, text: string) => Promise<FrontBibliography | undefined>
  /** Forgets files that have changed. Returns whether there were any. */
  forget: (changed?: readonly string[]) => boolean
  /** What is wrong with the files that were read, by their URIs. */
  list: () => Promise<ReadonlyMap<string, readonly DiscoveryFault[]>>
}

/**
 * Creates a reader of the bibliographies that manuscripts name.
 *
 * @param files - What reads them.
 * @param onRead - Is told that one was read. Default: nobody is.
 * @returns The reader.
 */
export function createFrontBibliographies(
  { projectFiles }: Pick<WorkspaceFiles, 'projectFiles'>,
  onRead?: () => void,
): FrontBibliographies {
  const read = new Map<string, Promise<ReadFile>>()
  const joined = new Map<string, { parts: readonly ReadFile[]; bibliography: FrontBibliography }>()
  return {
    async of(uri, text) {
      const folder = folderOf(uri)
      if (folder === undefined || !text.includes('bibliography')) return undefined
      const paths = parseFrontMatter(text).bibliography
      if (paths.length === 0) return undefined
      const parts = await Promise.all(paths.map((path) => readOne(path, folder)))
      const before = joined.get(uri)
      if (
        before?.parts.length === parts.length &&
        before.parts.every((part, index) => part === parts[index])
      ) {
        return before.bibliography
      }
      const bibliography = join(parts, folder)
      joined.set(uri, { parts, bibliography })
      return bibliography
    },
    forget(changed) {
      const stale = [...read.keys()].filter(
        (file) => changed === undefined || changed.some((uri) => isInFolder(file, uri)),
      )
      for (const file of stale) read.delete(file)
      return stale.length > 0
    },
    async list() {
      const files = Array.from(read, async ([uri, result]) => [uri, (await result).faults] as const)
      return new Map(await Promise.all(files))
    },
  }

  function readOne(path: string, folder: string): Promise<ReadFile> {
    const file = resolveUri(folder, path)
    const known = read.get(file)
    if (known) return known
    const result = readBibliography([path], projectFiles(folder).bibliography).then((found) => ({
      path,
      ...found,
    }))
    read.set(file, result)
    onRead?.()
    return result
  }
}

function join(parts: readonly ReadFile[], folder: string): FrontBibliography {
  return {
    references: parts.flatMap(({ references }) => references),
    files: parts.map(({ path }) => resolveUri(folder, path)),
    problemsIn: (text) =>
      parts.flatMap(({ path, faults }) => {
        const start = Math.max(0, text.indexOf(path))
        const range = { start, end: start + path.length }
        return faults.flatMap(({ message, isNote }) =>
          isNote ? [] : createProblem('invalid-settings', { range, message }),
        )
      }),
  }
}
