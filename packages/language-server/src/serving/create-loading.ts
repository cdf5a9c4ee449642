import { MessageType, ShowMessageNotification, type Connection } from 'vscode-languageserver'
import { toShown } from '../files/uris.js'
import type { Project } from '../project/project.js'

/** Loading that takes longer than this, in milliseconds, is shown. */
const NOTICEABLE = 300

/** So many faults are shown at once. The log has all of them. */
const MOST_SHOWN = 3

/** Tells the user how the loading of projects goes. */
export interface Loading {
  begin: (uri: string) => { onPackage: (name: string) => void; onEnd: () => void }
  /** Shows what is new among the faults of a project: each once, until it is mended. */
  report: (project: Project) => void
}

/**
 * Creates what tells the user how the loading of projects goes.
 *
 * @param connection - The connection to the client.
 * @returns It.
 */
export function createLoading(connection: Connection): Loading {
  /** The faults that were shown, by project. */
  const shown = new Map<string, Set<string>>()
  return {
    begin(uri) {
      let progress: Awaited<ReturnType<Connection['window']['createWorkDoneProgress']>> | undefined
      let isEnded = false
      let count = 0
      const timer = setTimeout(() => {
        void connection.window.createWorkDoneProgress().then((created) => {
          if (isEnded) return
          progress = created
          created.begin('Florilegium: loading content packages', undefined, toShown(uri))
        })
      }, NOTICEABLE)
      return {
        onPackage(name) {
          count++
          progress?.report(`${count}: ${name}`)
        },
        onEnd() {
          isEnded = true
          clearTimeout(timer)
          progress?.done()
        },
      }
    },
    report({ uri, faults }) {
      const before = shown.get(uri) ?? new Set()
      shown.set(uri, new Set(faults.map(({ message }) => message)))
      const others = new Set(
        Array.from(shown).flatMap(([other, messages]) => (other === uri ? [] : [...messages])),
      )
      const fresh = faults.filter(({ message }) => !before.has(message) && !others.has(message))
      for (const { message, isNote } of fresh) {
        if (isNote) connection.console.info(message)
        else connection.console.error(message)
      }
      const errors = fresh.filter(({ isNote }) => !isNote).map(({ message }) => message)
      const rest = errors.length - MOST_SHOWN
      for (const [index, message] of errors.slice(0, MOST_SHOWN).entries()) {
        const more =
          rest > 0 && index === MOST_SHOWN - 1 ? ` There are ${rest} more; the log has them all.` : ''
        void connection.sendNotification(ShowMessageNotification.type, {
          type: MessageType.Error,
          message: message + more,
        })
      }
    },
  }
}
