import type { CancellationToken, WorkDoneProgressReporter } from 'vscode-languageserver'
import { countVerdicts } from '../features/to-status.js'
import { toShown, toUri } from '../files/uris.js'
import { checkWorkspaceMethod, type CheckWorkspaceParams, type CheckWorkspaceAnswer } from '../protocol.js'
import { listAllManuscripts } from '../workspace/list-manuscripts.js'
import type { OpenManuscript, ServerContext } from './server-context.js'
import { toDiagnostics } from './to-diagnostic.js'

/** What {@link serveWorkspaceCheck} returns. */
export interface WorkspaceCheckService {
  /** Checks files again that are not open and have changed; those that are gone have no problems any more. */
  recheck: (uris: readonly string[]) => Promise<void>
}

/** How {@link serveWorkspaceCheck} is connected. */
export interface ServeWorkspaceCheckOptions {
  /** Asks for manuscripts to be watched, when a workspace has been checked. */
  watch: (pattern: string) => void
}

/**
 * Serves the check of all manuscripts of the workspace, open or not.
 *
 * @param context - The server.
 * @param options - How manuscripts are watched.
 * @returns What keeps the result up to date.
 */
export function serveWorkspaceCheck(
  context: ServerContext,
  { watch }: ServeWorkspaceCheckOptions,
): WorkspaceCheckService {
  const { connection } = context
  /** The manuscripts whose problems were sent though they are not open, in the form in which URIs are compared. */
  const sent = new Map<string, string>()

  connection.onRequest(
    checkWorkspaceMethod,
    async (
      { workDoneToken }: CheckWorkspaceParams,
      token: CancellationToken,
    ): Promise<CheckWorkspaceAnswer> => {
      const given =
        workDoneToken === undefined ? undefined : connection.window.attachWorkDoneProgress(workDoneToken)
      const own = given ? undefined : await connection.window.createWorkDoneProgress()
      const isCancelled = (): boolean =>
        token.isCancellationRequested || (own?.token.isCancellationRequested ?? false)
      const progress = given ?? own
      progress?.begin('Florilegium: checking the workspace', 0, undefined, true)
      try {
        watch('**/*.{md,markdown,mdx}')
        return await checkAll(isCancelled, progress)
      } finally {
        progress?.done()
      }
    },
  )
  return {
    async recheck(uris) {
      for (const uri of uris) {
        const known = sent.get(toUri(uri))
        if (known !== undefined && !isOpen(uri)) await check(known)
      }
    },
  }

  async function checkAll(
    isCancelled: () => boolean,
    progress: WorkDoneProgressReporter | undefined,
  ): Promise<CheckWorkspaceAnswer> {
    const uris = await listAllManuscripts(context)
    const result: CheckWorkspaceAnswer = {
      isComplete: false,
      files: 0,
      quotations: 0,
      verified: 0,
      errors: 0,
      warnings: 0,
      faults: [],
    }
    for (const [index, uri] of uris.entries()) {
      if (isCancelled()) return result
      progress?.report((100 * index) / uris.length, `${index + 1} of ${uris.length}`)
      // A check takes a while, and requests are to be answered between two of them.
      await new Promise((resolve) => setTimeout(resolve))
      const read = await check(uri)
      if (read) add(result, read)
      else result.faults.push(`${toShown(uri)}: It cannot be read, is no UTF-8, or is too long.`)
    }
    return { ...result, isComplete: true }
  }

  /** Sends the problems of a manuscript; those of open ones are sent anyway. */
  async function check(uri: string): Promise<OpenManuscript | undefined> {
    try {
      const read = await context.read(uri)
      if (isOpen(uri)) return read
      sent.set(toUri(uri), uri)
      const diagnostics = read ? toDiagnostics(read, context.client()) : []
      await connection.sendDiagnostics({ uri, diagnostics })
      return read
    } catch (error) {
      connection.console.error(`${uri}: It cannot be checked. ${(error as Error).stack ?? String(error)}`)
      return undefined
    }
  }

  function isOpen(uri: string): boolean {
    const wanted = toUri(uri)
    return context.documents().some((document) => toUri(document.uri) === wanted)
  }
}

function add(result: CheckWorkspaceAnswer, { manuscript: { checked } }: OpenManuscript): void {
  const { verbatim, edited, altered, absent, unchecked } = countVerdicts(checked.quotations)
  result.files++
  result.quotations += verbatim + edited + altered + absent + unchecked
  result.verified += verbatim + edited
  for (const { severity } of checked.problems) {
    if (severity === 'error') result.errors++
    else if (severity === 'warning') result.warnings++
  }
}
