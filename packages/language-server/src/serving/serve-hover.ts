import { MarkupKind, type ServerCapabilities } from 'vscode-languageserver'
import { provideHover } from '../features/hover/provide-hover.js'
import { toLspRange, type ServerContext } from './server-context.js'

/**
 * Serves hovers.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveHover({ connection, open }: ServerContext): ServerCapabilities {
  connection.onHover(async ({ textDocument, position }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return null
    const { document, manuscript } = opened
    const hover = provideHover(manuscript, document.offsetAt(position))
    return hover
      ? {
          contents: { kind: MarkupKind.Markdown, value: hover.markdown },
          range: toLspRange(document, hover.range),
        }
      : null
  })
  return { hoverProvider: true }
}
