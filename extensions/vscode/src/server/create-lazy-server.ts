import { Disposable, EventEmitter } from 'vscode'
import type { LanguageServer } from './language-server.js'

/**
 * Loads and starts a server once the extension is active, which does not wait for it.
 *
 * @param load - Loads what starts the server, and starts it.
 * @returns The server. What is asked of it waits until it is there.
 */
export function createLazyServer(load: () => Promise<LanguageServer>): LanguageServer {
  const changed = new EventEmitter<void>()
  const checked = new EventEmitter<string>()
  const subscriptions: Disposable[] = [changed, checked]
  const loading = new Promise<void>((resolve) => setTimeout(resolve)).then(load).then((server) => {
    subscriptions.push(
      server,
      server.onDidChange(() => {
        changed.fire()
      }),
      server.onDidCheck((uri) => {
        checked.fire(uri)
      }),
    )
    return server
  })
  return {
    onDidChange: changed.event,
    onDidCheck: checked.event,
    request: async (method, params, signal) => (await loading).request(method, params, signal),
    restart: async () => (await loading).restart(),
    showLog: () => {
      void loading.then((server) => {
        server.showLog()
      })
    },
    dispose: () => {
      Disposable.from(...subscriptions).dispose()
    },
  }
}
