import { projectsChangedMethod } from '@florilegium/language-server/protocol'
import { EventEmitter, l10n, window, type Disposable } from 'vscode'
import { ErrorAction, WorkDoneProgress, type BaseLanguageClient } from 'vscode-languageclient'
import type { LanguageServer, RequestSignal } from './language-server.js'
import type { PreparedOptions } from './client-options.js'
import { serveFiles } from './serve-files.js'

/** More crashes in three minutes are no accident. */
const MOST_RESTARTS = 4

/**
 * Starts a server without waiting for it.
 *
 * @param client - The client, which is not started.
 * @param prepared - What it was made with.
 * @returns The server.
 */
export function createLanguageServer(client: BaseLanguageClient, prepared: PreparedOptions): LanguageServer {
  const changed = new EventEmitter<void>()
  let progressTokens = 0
  const disposables: Disposable[] = [
    changed,
    prepared,
    ...serveFiles(client),
    client.onNotification(projectsChangedMethod, () => {
      changed.fire()
    }),
  ]
  const crashes = client.createDefaultErrorHandler(MOST_RESTARTS)
  client.clientOptions.errorHandler = {
    // What cannot be sent to a server that has just died is no reason to give it up: that it is gone is heard next.
    error: () => ({ action: ErrorAction.Continue, handled: true }),
    closed: () => crashes.closed(),
  }
  client.start().catch((error: unknown) => {
    const reason = error instanceof Error ? error.message : String(error)
    void window.showErrorMessage(l10n.t('The Florilegium server could not be started: {0}', reason))
  })

  return {
    onDidChange: changed.event,
    onDidCheck: prepared.checked.event,
    async request<Answer>(method: string, params: object = {}, { token, onProgress }: RequestSignal = {}) {
      if (!onProgress) return client.sendRequest<Answer>(method, params, token)
      const workDoneToken = `florilegium-${++progressTokens}`
      const progress = client.onProgress(WorkDoneProgress.type, workDoneToken, (value) => {
        if (value.kind !== 'end') onProgress(value)
      })
      try {
        return await client.sendRequest<Answer>(method, { ...params, workDoneToken }, token)
      } finally {
        progress.dispose()
      }
    },
    async restart() {
      if (client.needsStop()) await client.stop()
      await client.start()
    },
    showLog() {
      client.outputChannel.show()
    },
    dispose() {
      for (const disposable of disposables) disposable.dispose()
      void client.dispose()
    },
  }
}
