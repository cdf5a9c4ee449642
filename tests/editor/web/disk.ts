/** An extension that gives a workbench without a remote part the files of the machine on which the tests run, as `disk:`. */
import {
  EventEmitter,
  FileChangeType,
  FileSystemError,
  Uri,
  workspace,
  type Disposable,
  type ExtensionContext,
  type FileChangeEvent,
  type FileStat,
  type FileSystemProvider,
  type FileType,
} from 'vscode'

const scheme = 'disk'

/** A proposed part of the API of VS Code, through which virtual workspaces are searched. */
interface SearchApi {
  registerFileSearchProvider2: (
    scheme: string,
    provider: {
      provideFileSearchResults: (
        pattern: string,
        options: { folderOptions: { folder: Uri }[] },
      ) => Promise<Uri[]>
    },
  ) => Disposable
}

async function ask(operation: string, uris: Uri[], body?: Uint8Array): Promise<Response> {
  const query = new URLSearchParams(uris.map(({ path }) => ['path', path]))
  const response = await fetch(`${location.origin}/disk/${operation}?${query}`, {
    method: 'POST',
    body: body as BodyInit,
  })
  if (response.status === 404) throw FileSystemError.FileNotFound(uris[0])
  if (!response.ok) throw FileSystemError.Unavailable(uris[0])
  return response
}

async function askForData<T>(operation: string, ...uris: Uri[]): Promise<T> {
  return (await (await ask(operation, uris)).json()) as T
}

/**
 * Registers the files.
 *
 * @param context - What VS Code gives an extension.
 */
export function activate(context: ExtensionContext): void {
  const changed = new EventEmitter<FileChangeEvent[]>()
  const change = (uri: Uri, type: FileChangeType): void => {
    changed.fire([{ uri, type }])
  }
  const provider: FileSystemProvider = {
    onDidChangeFile: changed.event,
    // Nobody else writes.
    watch: () => ({ dispose: () => undefined }),
    stat: (uri) => askForData<FileStat>('stat', uri),
    readDirectory: (uri) => askForData<[string, FileType][]>('list', uri),
    readFile: async (uri) => new Uint8Array(await (await ask('read', [uri])).arrayBuffer()),
    async writeFile(uri, content) {
      const isNew = (await (await ask('write', [uri], content)).json()) as boolean
      change(uri, isNew ? FileChangeType.Created : FileChangeType.Changed)
    },
    async createDirectory(uri) {
      await ask('create', [uri])
      change(uri, FileChangeType.Created)
    },
    async delete(uri) {
      await ask('delete', [uri])
      change(uri, FileChangeType.Deleted)
    },
    async rename(from, to) {
      await ask('rename', [from, to])
      change(from, FileChangeType.Deleted)
      change(to, FileChangeType.Created)
    },
  }
  context.subscriptions.push(
    workspace.registerFileSystemProvider(scheme, provider, { isCaseSensitive: true }),
    (workspace as unknown as SearchApi).registerFileSearchProvider2(scheme, {
      // VS Code itself leaves out what does not match.
      async provideFileSearchResults(_, { folderOptions }) {
        const found = await Promise.all(
          folderOptions.map(({ folder }) => askForData<string[]>('find', folder)),
        )
        return found.flat().map((path) => Uri.from({ scheme, path }))
      },
    }),
  )
}
