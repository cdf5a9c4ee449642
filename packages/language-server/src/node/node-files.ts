import { readFile } from 'node:fs/promises'
import { openProjectFiles } from '@florilegium/sources/node'
import { globby } from 'globby'
import { URI } from 'vscode-uri'
import type { WorkspaceFiles } from '../files/workspace-files.js'

/** The files of this machine. */
export const nodeFiles: WorkspaceFiles = {
  readFile: (uri) =>
    readFile(URI.parse(uri).fsPath).catch((error: NodeJS.ErrnoException) => {
      if (error.code === 'ENOENT' || error.code === 'ENOTDIR') return undefined
      throw error
    }),
  async findFiles(folder, { include, exclude = [] }) {
    const paths = await globby([...include], {
      cwd: URI.parse(folder).fsPath,
      absolute: true,
      gitignore: true,
      expandDirectories: false,
      followSymbolicLinks: false,
      suppressErrors: true,
      ignore: [...exclude],
    })
    return paths.map((path) => URI.file(path).toString()).sort()
  },
  projectFiles: (folder) => openProjectFiles(URI.parse(folder).fsPath),
}
