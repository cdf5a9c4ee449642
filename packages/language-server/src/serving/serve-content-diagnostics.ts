import { toProblemUrl, type Range } from '@florilegium/core'
import {
  CodeActionKind,
  DiagnosticSeverity,
  type Diagnostic,
  type TextDocuments,
} from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import type { ContentFinding } from '../authoring/content-file.js'
import type { Authoring } from '../authoring/create-authoring.js'
import { toLspRange, toOffsets, type ServerContext } from './server-context.js'

/** Edits that come faster than this, in milliseconds, are checked together. */
const PAUSE = 100

/** What {@link serveContentDiagnostics} works with. */
export interface ServeContentDiagnosticsOptions {
  authoring: Authoring
  documents: TextDocuments<TextDocument>
}

/**
 * Serves the diagnostics of content files, and the changes that mend them.
 *
 * @param context - The server, with the side of the connection that is for content files.
 * @param options - The content packages, and the open documents.
 */
export function serveContentDiagnostics(
  { connection }: ServerContext,
  { authoring, documents }: ServeContentDiagnosticsOptions,
): void {
  /** The files that have been checked. */
  const published = new Set<string>()
  let timer: ReturnType<typeof setTimeout> | undefined
  documents.onDidChangeContent(({ document }) => {
    if (isYaml(document)) schedule()
  })
  // What was not saved counts no more.
  documents.onDidClose(({ document }) => {
    if (isYaml(document)) schedule()
  })

  connection.onCodeAction(async ({ textDocument, range, context: { only } }) => {
    if (only && !only.some((kind) => kind === CodeActionKind.QuickFix || kind === '')) return []
    const opened = await authoring.open(textDocument.uri)
    if (!opened) return []
    const { textDocument: text, document } = opened
    const findings = (await authoring.check(document)).get(text.uri) ?? []
    const looked = toOffsets(text, range)
    return findings
      .filter((finding) => finding.range.start <= looked.end && looked.start <= finding.range.end)
      .flatMap((finding) =>
        finding.expected.map((newText) => ({
          title: `Change to "${newText}"`,
          kind: CodeActionKind.QuickFix,
          isPreferred: finding.expected.length === 1,
          diagnostics: [toContentDiagnostic(text, finding)],
          edit: { changes: { [text.uri]: [{ range: toLspRange(text, finding.range), newText }] } },
        })),
      )
  })

  /** A change in one file may be a problem in another, so all that are open are checked. */
  function schedule(): void {
    clearTimeout(timer)
    timer = setTimeout(() => {
      checkAll().catch((error: unknown) => {
        connection.console.error(
          `Content files cannot be checked. ${(error as Error).stack ?? String(error)}`,
        )
      })
    }, PAUSE)
  }

  async function checkAll(): Promise<void> {
    const begun = timer
    const checked = new Map<string, ReadonlyMap<string, readonly ContentFinding[]>>()
    for (const { uri } of documents.all().filter(isYaml)) {
      const opened = await authoring.open(uri)
      if (!opened) {
        // It was a content file until its last change.
        if (published.delete(uri)) await connection.sendDiagnostics({ uri, diagnostics: [] })
        continue
      }
      const { textDocument, document } = opened
      const key = document.files.has('document') ? document.folder : uri
      let findings = checked.get(key)
      if (!findings?.has(uri)) {
        findings = await authoring.check(document)
        checked.set(key, findings)
      }
      // What has changed meanwhile is checked again in a moment.
      if (timer !== begun) return
      published.add(uri)
      await connection.sendDiagnostics({
        uri,
        version: textDocument.version,
        diagnostics: (findings.get(uri) ?? []).map((finding) => toContentDiagnostic(textDocument, finding)),
      })
    }
  }
}

function toContentDiagnostic(
  text: TextDocument,
  { range, message }: { range: Range; message: string },
): Diagnostic {
  return {
    range: toLspRange(text, range),
    severity: DiagnosticSeverity.Error,
    code: 'invalid-content',
    codeDescription: { href: toProblemUrl('invalid-content') },
    source: 'florilegium',
    message,
  }
}

function isYaml({ languageId }: TextDocument): boolean {
  return languageId === 'yaml'
}
