import type { ReadBibliographyOptions, ReadSourcesOptions } from '@florilegium/sources'

/** Which files of a folder are looked for. */
export interface FileSearch {
  /** Globs from the folder. */
  include: readonly string[]
  /** Globs of what is left out. Default: none. */
  exclude?: readonly string[]
}

/** The files of a workspace, by their URIs. Each place where files are brings its own. */
export interface WorkspaceFiles {
  /**
   * Reads a file.
   *
   * @returns Its bytes; nothing where there is no such file. Rejects where it cannot be read.
   */
  readFile: (uri: string) => Promise<Uint8Array | undefined>
  /**
   * Finds files in a folder. What Git ignores is left out where that can be known.
   *
   * @returns Their URIs, sorted.
   */
  findFiles: (folder: string, search: FileSearch) => Promise<string[]>
  /** How the own sources and bibliographies are read that the project file in a folder names. */
  projectFiles: (folder: string) => { sources: ReadSourcesOptions; bibliography: ReadBibliographyOptions }
}
