import type { CodeAction, ServerCapabilities } from 'vscode-languageserver'
import { codeActionKinds, provideCodeActions } from '../features/code-actions/provide-code-actions.js'
import { toLspRange, toOffsets, type ServerContext } from './server-context.js'
import { toDiagnostic } from './to-diagnostic.js'

/**
 * Serves code actions.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveCodeActions({ connection, client, open }: ServerContext): ServerCapabilities {
  connection.onCodeAction(async ({ textDocument, range, context }, token) => {
    const opened = await open(textDocument.uri, token)
    if (!opened) return []
    const { document, manuscript } = opened
    const actions = provideCodeActions(manuscript, toOffsets(document, range), context.only)
    return actions.map(({ title, kind, problem, changes, isPreferred }): CodeAction => ({
      title,
      kind,
      ...(isPreferred && { isPreferred }),
      ...(problem && { diagnostics: [toDiagnostic(document, problem, { manuscript, client: client() })] }),
      edit: {
        changes: {
          [document.uri]: changes.map(({ range, newText }) => ({
            range: toLspRange(document, range),
            newText,
          })),
        },
      },
    }))
  })
  return { codeActionProvider: { codeActionKinds: [...codeActionKinds] } }
}
