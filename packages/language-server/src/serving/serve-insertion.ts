import { provideInsertion } from '../features/insertion/provide-insertion.js'
import { insertionMethod, type InsertionAnswer, type InsertionParams } from '../protocol.js'
import { toLspRange, toOffsets, type ServerContext } from './server-context.js'

/**
 * Serves what is inserted into manuscripts.
 *
 * @param context - The server.
 */
export function serveInsertion({ connection, open }: ServerContext): void {
  connection.onRequest(
    insertionMethod,
    async ({ uri, range, insertion }: InsertionParams): Promise<InsertionAnswer | null> => {
      const opened = await open(uri)
      if (!opened) return null
      const { document, manuscript } = opened
      const edits = provideInsertion(manuscript, toOffsets(document, range), insertion)
      if (!edits) return null
      return {
        version: document.version,
        edits: edits.map(({ range, newText }) => ({ range: toLspRange(document, range), newText })),
      }
    },
  )
}
