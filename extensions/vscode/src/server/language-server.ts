import type { CancellationToken, Disposable, Event } from 'vscode'

/** The language server as the features of the extension see it. */
export interface LanguageServer extends Disposable {
  /**
   * Asks the server. It is started first where it does not run yet.
   *
   * @returns Its answer; rejects where it cannot answer.
   */
  request: <Answer>(method: string, params?: object, signal?: RequestSignal) => Promise<Answer>
  /** Fires when what the server knows may have changed: packages, sources, or the server itself. */
  onDidChange: Event<void>
  /** Fires with the URI of a manuscript for which the server has published diagnostics. */
  onDidCheck: Event<string>
  restart: () => Promise<void>
  /** Shows what it logged. */
  showLog: () => void
}

/** What belongs to one request. */
export interface RequestSignal {
  /** Cancels the request. */
  token?: CancellationToken
  /** Is told how far it is, in hundredths and words. */
  onProgress?: (progress: { percentage?: number | undefined; message?: string | undefined }) => void
}
