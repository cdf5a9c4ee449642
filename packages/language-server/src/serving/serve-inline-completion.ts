import type { ServerCapabilities } from 'vscode-languageserver'
import { continueQuotation } from '../features/completion/continue-quotation.js'
import { toLspRange, type ServerContext } from './server-context.js'

/**
 * Serves the rest of known quotations, which editors show after the cursor.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveInlineCompletion({ connection, glance }: ServerContext): ServerCapabilities {
  connection.languages.inlineCompletion.on(async ({ textDocument, position }, token) => {
    const opened = await glance(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const found = continueQuotation(manuscript, document.offsetAt(position))
    return found ? [{ insertText: found.newText, range: toLspRange(document, found.range) }] : null
  })
  return { inlineCompletionProvider: true }
}
