import { listRecords } from '../features/list-records.js'
import { listRecordsMethod, type ListRecordsParams } from '../protocol.js'
import type { ServerContext } from './server-context.js'

/**
 * Serves the records that can be inserted.
 *
 * @param context - The server.
 */
export function serveRecords({ connection, projectOf }: ServerContext): void {
  connection.onRequest(listRecordsMethod, async ({ uri }: ListRecordsParams) => {
    const { catalog } = await projectOf(uri)
    return listRecords(catalog)
  })
}
