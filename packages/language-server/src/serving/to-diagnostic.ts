import type { Problem } from '@florilegium/core'
import {
  DiagnosticSeverity,
  DiagnosticTag,
  type ClientCapabilities,
  type Diagnostic,
  type DiagnosticRelatedInformation,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { Manuscript } from '../manuscripts/manuscript.js'
import { locateRelated } from '../source-documents/locate-related.js'
import { toLspRange, type OpenManuscript } from './server-context.js'

const severities = {
  error: DiagnosticSeverity.Error,
  warning: DiagnosticSeverity.Warning,
  info: DiagnosticSeverity.Information,
}

/** What {@link toDiagnostic} knows besides the problem. */
export interface ToDiagnosticOptions {
  /** The manuscript; without it, the places in sources that a problem rests on are left out. */
  manuscript?: Manuscript
  /** What the client can do. Default: nothing. */
  client?: ClientCapabilities
}

/**
 * Writes a problem as LSP has it.
 *
 * @param document - The manuscript it is in.
 * @param problem - The problem.
 * @param options - What is known besides.
 * @returns The diagnostic. Its data are what code actions need of the problem.
 */
export function toDiagnostic(
  document: TextDocument,
  problem: Problem,
  { manuscript, client = {} }: ToDiagnosticOptions = {},
): Diagnostic {
  const { code, severity, message, range, url, expected, quotation } = problem
  const related = manuscript ? listRelated(problem, manuscript, client) : []
  return {
    range: toLspRange(document, range),
    severity: severities[severity],
    code,
    codeDescription: { href: url },
    source: 'florilegium',
    message,
    ...(code === 'retired-id' && { tags: [DiagnosticTag.Deprecated] }),
    ...(related.length > 0 && { relatedInformation: related }),
    data: { code, expected, ...(quotation !== undefined && { quotation }) },
  }
}

/**
 * Writes all problems of a manuscript as LSP has them.
 *
 * @param read - The manuscript.
 * @param client - What the client can do.
 * @returns The diagnostics.
 */
export function toDiagnostics(
  { document, manuscript }: OpenManuscript,
  client: ClientCapabilities,
): Diagnostic[] {
  return manuscript.checked.problems.map((problem) => toDiagnostic(document, problem, { manuscript, client }))
}

/** Only what the client can show as text is linked. */
function listRelated(
  problem: Problem,
  manuscript: Manuscript,
  { workspace, textDocument }: ClientCapabilities,
): DiagnosticRelatedInformation[] {
  if (!workspace?.textDocumentContent || !textDocument?.publishDiagnostics?.relatedInformation) return []
  return (problem.related ?? []).flatMap((place) => {
    const location = locateRelated(place, problem, manuscript)
    return location ? { location, message: withoutWords(place.message) } : []
  })
}

/** The linked document shows the words, and so does the hover, in which editors put this too. */
function withoutWords(message: string): string {
  const [place = message] = message.split(': “', 1)
  return place
}
