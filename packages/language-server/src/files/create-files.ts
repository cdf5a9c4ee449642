import type { WorkspaceFiles } from './workspace-files.js'

/**
 * Joins the files of this machine with those that only the client can read.
 *
 * @param client - The files that the client reads.
 * @param local - The files of this machine. Default: none, as in a browser.
 * @returns All of them: `file:` URIs are of this machine where there is one.
 */
export function createFiles(client: WorkspaceFiles, local: WorkspaceFiles = client): WorkspaceFiles {
  const of = (uri: string): WorkspaceFiles => (uri.startsWith('file:') ? local : client)
  return {
    readFile: (uri) => of(uri).readFile(uri),
    findFiles: (folder, search) => of(folder).findFiles(folder, search),
    projectFiles: (folder) => of(folder).projectFiles(folder),
  }
}
