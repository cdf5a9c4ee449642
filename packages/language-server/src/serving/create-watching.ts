import { toSourceFormat } from '@florilegium/sources'
import {
  DidChangeWatchedFilesNotification,
  type ClientCapabilities,
  type Connection,
  type FileSystemWatcher,
} from 'vscode-languageserver'
import { folderOf, toUri } from '../files/uris.js'
import type { Project } from '../project/project.js'

/** What tells that a project has changed, wherever in the workspace it is. */
const patterns = [
  '**/florilegium.json',
  '**/package.json',
  '**/collection.json',
  '**/{package-lock.json,pnpm-lock.yaml,yarn.lock,bun.lock}',
  '**/*.{bib,bibtex,biblatex,csljson}',
]

/** These are written when packages have been installed; `node_modules` itself is seldom watched. */
const lockFile = /\/(?:package-lock\.json|pnpm-lock\.yaml|yarn\.lock|bun\.lock)$/

/** Installing packages changes many files at once. So many milliseconds after the last, they are read. */
const SETTLED = 200

/** How files are watched. */
export interface CreateWatchingOptions {
  client: () => ClientCapabilities
  /** Is told the URIs of files that came, changed or went. */
  onChange: (changed: string[]) => void
}

/** Watches files. */
export interface Watching {
  /** Begins, once the client can be asked. */
  start: () => void
  /** Watches files all over the workspace, by a glob. */
  add: (pattern: string) => void
  /** Watches what a project was read from and is not in the workspace, or seldom watched there. */
  watch: (project: Project) => void
}

/**
 * Watches, through the client, the files that projects are read from.
 *
 * @param connection - The connection to the client.
 * @param options - What the client can do, and who is told.
 * @returns What watches.
 */
export function createWatching(
  connection: Connection,
  { client, onChange }: CreateWatchingOptions,
): Watching {
  const registered = new Set<string>()
  let changed: string[] = []
  let timer: ReturnType<typeof setTimeout> | undefined
  connection.onDidChangeWatchedFiles(({ changes }) => {
    changed.push(...changes.map(({ uri }) => toChanged(toUri(uri))))
    clearTimeout(timer)
    timer = setTimeout(() => {
      const files = changed
      changed = []
      onChange(files)
    }, SETTLED)
  })
  return {
    start() {
      register(patterns.map((globPattern) => ({ globPattern })))
    },
    add(pattern) {
      if (registered.has(pattern)) return
      registered.add(pattern)
      register([{ globPattern: pattern }])
    },
    watch(project) {
      if (!client().workspace?.didChangeWatchedFiles?.relativePatternSupport) return
      register(
        listWatchers(project).filter((watcher) => {
          const key = JSON.stringify(watcher)
          return !registered.has(key) && registered.add(key)
        }),
      )
    },
  }

  function register(watchers: FileSystemWatcher[]): void {
    if (watchers.length === 0 || !client().workspace?.didChangeWatchedFiles?.dynamicRegistration) return
    connection.client
      .register(DidChangeWatchedFilesNotification.type, { watchers })
      .catch((error: unknown) => {
        connection.console.warn(`Files cannot be watched: ${(error as Error).message}`)
      })
  }
}

/** A lock file tells that anything below its folder may have changed. */
function toChanged(uri: string): string {
  return lockFile.test(uri) ? (folderOf(uri) ?? uri) : uri
}

function listWatchers({ reads, root, discovery }: Project): FileSystemWatcher[] {
  const folders = new Set<string>()
  for (const file of reads) {
    // These are watched everywhere, and were looked for in every folder above.
    if (/\/(?:florilegium\.json|package\.json|pnpm-workspace\.yaml)$/.test(file)) continue
    const folder = folderOf(file)
    if (folder !== undefined) folders.add(folder)
  }
  const sources = (discovery.project.sources ?? []).map((entry) =>
    typeof entry === 'string' ? entry : entry.path,
  )
  return [
    // A watcher that does not look into folders below is not bound by what the user's settings leave out.
    ...Array.from(folders, (baseUri) => ({ globPattern: { baseUri, pattern: '*' } })),
    ...sources.flatMap((path) => {
      const pattern = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
      if (/^(?:\.\.|\/|[A-Za-z]:)/.test(pattern)) return []
      const isFile = toSourceFormat(pattern) !== undefined
      return { globPattern: { baseUri: root, pattern: isFile ? pattern : `${pattern}/**` } }
    }),
  ]
}
