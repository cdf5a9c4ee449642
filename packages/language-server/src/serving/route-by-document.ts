import type { Connection } from 'vscode-languageserver'

/** The requests that both manuscripts and content files answer, each in its way. A connection takes one handler of each. */
const methods = [
  'onHover',
  'onCompletion',
  'onCodeAction',
  'onDefinition',
  'onReferences',
  'onDocumentSymbol',
] as const

/** An id in a manuscript may be one of a content file. So that side is asked first, whatever the document is. */
const renaming = ['onPrepareRename', 'onRenameRequest'] as const

type Side = 'manuscripts' | 'content'
type Handler = (params: { textDocument: { uri: string } }, ...rest: unknown[]) => unknown

/**
 * Divides a connection in two: each request goes to the side of the document that it is about.
 *
 * @param connection - The connection to the client.
 * @param isContent - Whether a document is a content file.
 * @returns The connection for manuscripts, and the one for content files. All else they share.
 */
export function routeByDocument(
  connection: Connection,
  isContent: (uri: string) => boolean,
): Record<Side, Connection> {
  const handlers = new Map<string, Partial<Record<Side, Handler>>>()
  return { manuscripts: createSide('manuscripts'), content: createSide('content') }

  function createSide(side: Side): Connection {
    const view = Object.create(connection) as Connection
    for (const method of methods) {
      Object.defineProperty(view, method, { value: (handler: Handler) => register(method, side, handler) })
    }
    for (const method of renaming) {
      Object.defineProperty(view, method, { value: (handler: Handler) => register(method, side, handler) })
    }
    return view
  }

  function register(
    method: (typeof methods | typeof renaming)[number],
    side: Side,
    handler: Handler,
  ): unknown {
    const known = handlers.get(method)
    if (known) {
      known[side] = handler
      return undefined
    }
    const both: Partial<Record<Side, Handler>> = { [side]: handler }
    handlers.set(method, both)
    const dispatch: Handler = async (params, ...rest) => {
      const own = isContent(params.textDocument.uri) ? 'content' : 'manuscripts'
      const isRenaming = renaming.some((name) => name === method)
      const first: unknown = isRenaming ? await both.content?.(params, ...rest) : undefined
      if (first != null || (isRenaming && own === 'content')) return first
      return (await both[own]?.(params, ...rest)) ?? null
    }
    return (connection[method] as (handler: Handler) => unknown)(dispatch)
  }
}
