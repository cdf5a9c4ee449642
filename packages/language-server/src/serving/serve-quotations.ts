import { listQuotations } from '../features/quotations/list-quotations.js'
import { quotationsMethod, type ProjectParams, type QuotationsAnswer } from '../protocol.js'
import { toLspRange, type ServerContext } from './server-context.js'

/**
 * Serves the quotations of manuscripts.
 *
 * @param context - The server.
 */
export function serveQuotations({ connection, open }: ServerContext): void {
  connection.onRequest(quotationsMethod, async ({ uri }: ProjectParams): Promise<QuotationsAnswer | null> => {
    const opened = await open(uri)
    if (!opened) return null
    const { document, manuscript } = opened
    return {
      version: document.version,
      quotations: listQuotations(manuscript).map(({ range, problems, ...quotation }) => ({
        ...quotation,
        range: toLspRange(document, range),
        problems: problems.map(({ code, severity, message, url, range }) => ({
          code,
          severity,
          message,
          url,
          range: toLspRange(document, range),
        })),
      })),
    }
  })
}
