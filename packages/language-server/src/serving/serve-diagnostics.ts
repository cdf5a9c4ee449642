import { DiagnosticSeverity, type Diagnostic, type TextDocuments } from 'vscode-languageserver'
import type { TextDocument } from 'vscode-languageserver-textdocument'
import { LONGEST } from '../manuscripts/create-manuscripts.js'
import { isManuscript } from '../manuscripts/is-manuscript.js'
import type { ServerContext } from './server-context.js'
import { toDiagnostics } from './to-diagnostic.js'

/** What {@link serveDiagnostics} returns. */
export interface DiagnosticsService {
  /** Checks a manuscript soon: the latest state of it, once, however often it was asked for. */
  schedule: (uri: string) => void
}

/** A check that takes no longer than this, in milliseconds, is in nobody's way: no key is struck while it runs. */
const QUICK = 20

/** Edits that come faster than this, in milliseconds, are checked together. */
const PAUSE = 250

/** But however fast they come, they are checked after this. */
const LONGEST_WAIT = 1000

/**
 * Serves diagnostics: they are sent when a manuscript is opened or changed, and when its project is.
 *
 * @param context - The server.
 * @param documents - The open documents.
 * @returns What checks a manuscript anew.
 */
export function serveDiagnostics(
  context: ServerContext,
  documents: TextDocuments<TextDocument>,
): DiagnosticsService {
  const { connection, open, client } = context
  const waiting = new Map<string, { timer: ReturnType<typeof setTimeout>; since: number }>()
  /** How long the latest check took, by manuscript. */
  const durations = new Map<string, number>()

  documents.onDidChangeContent(({ document }) => {
    if (isManuscript(document)) schedule(document.uri)
  })
  documents.onDidClose(({ document: { uri } }) => {
    clearTimeout(waiting.get(uri)?.timer)
    waiting.delete(uri)
    durations.delete(uri)
    void connection.sendDiagnostics({ uri, diagnostics: [] })
  })
  return { schedule }

  /** While edits come faster than checks, messages would queue up behind them. So one that is not quick waits for a pause. */
  function schedule(uri: string): void {
    const now = performance.now()
    const { timer, since } = waiting.get(uri) ?? { since: now }
    clearTimeout(timer)
    const duration = durations.get(uri) ?? 0
    const wanted = duration > QUICK ? Math.min(duration / 4, PAUSE) : 0
    const pause = Math.min(wanted, Math.max(0, since + LONGEST_WAIT - now))
    waiting.set(uri, { since, timer: setTimeout(() => void check(uri), pause) })
  }

  async function check(uri: string): Promise<void> {
    waiting.delete(uri)
    try {
      const begin = performance.now()
      const opened = await open(uri)
      durations.set(uri, performance.now() - begin)
      // What has changed meanwhile is checked again in a moment.
      if (waiting.has(uri) || !documents.get(uri)) return
      if (!opened) return await sayWhyNot(uri)
      const { version } = opened.document
      await connection.sendDiagnostics({ uri, version, diagnostics: toDiagnostics(opened, client()) })
    } catch (error) {
      connection.console.error(`${uri}: It cannot be checked. ${(error as Error).stack ?? String(error)}`)
    }
  }

  async function sayWhyNot(uri: string): Promise<void> {
    const document = documents.get(uri)
    const length = document?.getText().length ?? 0
    if (!document || length <= LONGEST) return
    const diagnostic: Diagnostic = {
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } },
      severity: DiagnosticSeverity.Information,
      source: 'florilegium',
      message: `This text has ${length.toLocaleString('en')} characters, and manuscripts of at most ${LONGEST.toLocaleString('en')} are checked. Divide it.`,
    }
    await connection.sendDiagnostics({ uri, version: document.version, diagnostics: [diagnostic] })
  }
}
