import type { CancellationToken } from 'vscode-languageserver'
import { toStatus } from '../features/to-status.js'
import { statusMethod, type StatusParams, type StatusResult } from '../protocol.js'
import type { ServerContext } from './server-context.js'

/**
 * Serves the state of a manuscript and its project, for the status item of an editor.
 *
 * @param context - The server.
 */
export function serveStatus({ connection, open, projectOf, projects }: ServerContext): void {
  connection.onRequest(
    statusMethod,
    async ({ uri }: StatusParams, token: CancellationToken): Promise<StatusResult> => {
      const project = await projectOf(uri)
      const opened = await open(uri, token)
      return toStatus(project, { isLoading: projects.isLoading(project.uri), manuscript: opened?.manuscript })
    },
  )
}
