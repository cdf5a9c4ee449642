import { CodeActionKind, type ServerCapabilities } from 'vscode-languageserver'
import { provideCodeActions } from '../features/code-actions/provide-code-actions.js'
import { toLspRange, toOffsets, type ServerContext } from './server-context.js'
import { toDiagnostic } from './to-diagnostic.js'

/**
 * Serves code actions.
 *
 * @param context - The server.
 * @returns What it can do.
 */
export function serveCodeActions({ connection, open }: ServerContext): ServerCapabilities {
  connection.onCodeAction(async ({ textDocument, range }) => {
    const opened = await open(textDocument.uri)
    if (!opened) return []
    const { document, manuscript } = opened
    const actions = provideCodeActions(manuscript, toOffsets(document, range))
    return actions.map(({ title, problem, newText, isPreferred }) => ({
      title,
      kind: CodeActionKind.QuickFix,
      isPreferred,
      diagnostics: [toDiagnostic(document, problem)],
      edit: { changes: { [document.uri]: [{ range: toLspRange(document, problem.range), newText }] } },
    }))
  })
  return { codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix] } }
}
