import type { ServerCapabilities } from 'vscode-languageserver'
import type { Project } from '../project/project.js'
import { showSource } from '../source-documents/locate-in-source.js'
import { parseSourceUri, sourceScheme } from '../source-documents/source-uri.js'
import type { ServerContext } from './server-context.js'

/** What {@link serveSourceDocuments} returns. */
export interface SourceDocumentsService {
  capabilities: ServerCapabilities
  /** Has the client ask again for the sources of a project that has changed. */
  refresh: (project: Project) => void
}

/** What stands in the place of a source that was removed while it was shown. */
const GONE = 'This source is no longer there: its content package or file was removed.\n'

/**
 * Serves the documents by which sources are shown, to be read only.
 *
 * @param context - The server.
 * @returns What it can do, and what refreshes them.
 */
export function serveSourceDocuments({
  connection,
  projects,
  client,
}: ServerContext): SourceDocumentsService {
  const asked = new Map<string, string>()
  connection.workspace.textDocumentContent.on(({ uri }) => {
    const address = parseSourceUri(uri)
    if (address) asked.set(uri, address.project)
    const project = address && projects.list().find((project) => project.uri === address.project)
    const shown = project && showSource(project, address.id)
    return { text: shown?.rendered.text ?? GONE }
  })
  return {
    capabilities: { workspace: { textDocumentContent: { schemes: [sourceScheme] } } },
    refresh(project) {
      if (!client().workspace?.textDocumentContent) return
      for (const [uri, owner] of asked) {
        if (owner !== project.uri) continue
        asked.delete(uri)
        connection.workspace.textDocumentContent.refresh(uri).catch((error: unknown) => {
          connection.console.warn(`A source cannot be shown anew: ${(error as Error).message}`)
        })
      }
    },
  }
}
