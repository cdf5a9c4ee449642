import type { Problem } from '@florilegium/core'
import { DiagnosticSeverity, type Diagnostic } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { toLspRange } from './server-context.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/**
 * Writes a problem as LSP has it.
 *
 * @param document - The manuscript it is in.
 * @param problem - The problem.
 * @returns The diagnostic.
 */
export function toDiagnostic(
  document: TextDocument,
  { code, severity, message, range, url }: Problem,
): Diagnostic {
  return {
    range: toLspRange(document, range),
    severity: severities[severity],
    code,
    codeDescription: { href: url },
    source: 'florilegium',
    message,
  }
}
