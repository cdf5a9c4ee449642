import {
  DidChangeConfigurationNotification,
  TextDocuments,
  TextDocumentSyncKind,
  type ClientCapabilities,
  type Connection,
  type InitializeParams,
  type ServerCapabilities,
} from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { createClientFiles } from './files/create-client-files.js'
import { createFiles } from './files/create-files.js'
import { toUri } from './files/uris.js'
import type { WorkspaceFiles } from './files/workspace-files.js'
import { createManuscripts } from './manuscripts/create-manuscripts.js'
import { isManuscript } from './manuscripts/is-manuscript.js'
import { readClientSettings } from './project/read-client-settings.js'
import { createProjects } from './project/create-projects.js'
import { projectsChangedMethod, reloadMethod, type InitializationOptions } from './protocol.js'
import { createLoading } from './serving/create-loading.js'
import { createWatching } from './serving/create-watching.js'
import { mergeCapabilities } from './serving/merge-capabilities.js'
import { routeByDocument } from './serving/route-by-document.js'
import { serveAuthoring } from './serving/serve-authoring.js'
import { serveCodeActions } from './serving/serve-code-actions.js'
import { serveCompletion } from './serving/serve-completion.js'
import { serveDiagnostics } from './serving/serve-diagnostics.js'
import { serveHover } from './serving/serve-hover.js'
import { serveInlineCompletion } from './serving/serve-inline-completion.js'
import { serveInsertion } from './serving/serve-insertion.js'
import { serveLibrary } from './serving/serve-library.js'
import { servePaste } from './serving/serve-paste.js'
import { serveQuotations } from './serving/serve-quotations.js'
import { serveNavigation } from './serving/serve-navigation.js'
import { serveProjectDiagnostics } from './serving/serve-project-diagnostics.js'
import { serveRename } from './serving/serve-rename.js'
import { serveSourceDocuments } from './serving/serve-source-documents.js'
import { serveWorkspaceCheck } from './serving/serve-workspace-check.js'
import { readText } from './workspace/read-text.js'
import { serveStatus } from './serving/serve-status.js'
import { serveVerdicts } from './serving/serve-verdicts.js'
import { serveVerification } from './serving/serve-verification.js'
import type { ServerContext } from './serving/server-context.js'

/**
 * Connects the features to a client.
 *
 * @param connection - The connection to the client. It is not listening yet.
 * @param localFiles - The files of this machine. Default: none; the client then reads all files.
 */
export function connectServer(connection: Connection, localFiles?: WorkspaceFiles): void {
  const documents = new TextDocuments(TextDocument)
  const files = createFiles(createClientFiles(connection), localFiles)
  let client: ClientCapabilities = {}
  const loading = createLoading(connection)
  const projects = createProjects({
    files,
    settingsOf: (uri) => readClientSettings(connection, uri, client),
    onLoad: loading.begin,
    onChange(project) {
      loading.report(project)
      watching.watch(project)
      sources.refresh(project)
      projectDiagnostics.schedule()
      checkAll()
      log(connection.sendNotification(projectsChangedMethod))
    },
  })
  const manuscripts = createManuscripts(documents, {
    projects,
    files,
    onBibliography() {
      projectDiagnostics.schedule()
    },
  })
  const watching = createWatching(connection, {
    client: () => client,
    onChange(changed) {
      if (manuscripts.forgetBibliographies(changed)) checkAll()
      // A file may have changed without a change for its project.
      log(projects.reload(changed).then(projectDiagnostics.schedule))
      log(workspace.recheck(changed))
    },
  })
  const sides = routeByDocument(connection, (uri) => documents.get(uri)?.languageId === 'yaml')
  const context: ServerContext = {
    connection: sides.manuscripts,
    files,
    projects,
    client: () => client,
    open: (uri, token) => manuscripts.open(uri, token),
    async read(uri, token) {
      if (documents.get(uri)) return manuscripts.open(uri, token)
      const text = await readText(uri, context)
      return text === undefined ? undefined : manuscripts.readClosed(uri, text)
    },
    glance: (uri, token) => manuscripts.glance(uri, token),
    documents: () => documents.all(),
    projectOf: (uri) => projects.of(uri),
  }
  const diagnostics = serveDiagnostics(context, documents)
  const projectDiagnostics = serveProjectDiagnostics(context, {
    documents,
    listBibliographies: manuscripts.listBibliographies,
  })
  const sources = serveSourceDocuments(context)
  const workspace = serveWorkspaceCheck(context, { watch: watching.add })
  const capabilities: ServerCapabilities = mergeCapabilities([
    {
      textDocumentSync: TextDocumentSyncKind.Incremental,
      workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
    },
    serveHover(context),
    serveCompletion(context),
    serveInlineCompletion(context),
    serveCodeActions(context),
    // What it can do with less is said first.
    serveAuthoring({ ...context, connection: sides.content }, documents),
    serveNavigation(context),
    serveRename(context),
    sources.capabilities,
    serveVerdicts(context),
  ])
  serveStatus(context)
  serveLibrary(context)
  serveInsertion(context)
  servePaste(context)
  serveQuotations(context)
  serveVerification(context)

  connection.onInitialize((params) => {
    client = params.capabilities
    const { collections = [] } = (params.initializationOptions ?? {}) as InitializationOptions
    projects.setDefaults(collections)
    projects.setRoots(rootsOf(params))
    return { serverInfo: { name: 'florilegium' }, capabilities }
  })
  connection.onInitialized(() => {
    watching.start()
    if (client.workspace?.workspaceFolders) {
      connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = new Set(removed.map(({ uri }) => toUri(uri)))
        const kept = projects.roots().filter((root) => !gone.has(root))
        projects.setRoots([...kept, ...added.map(({ uri }) => uri)])
        projectDiagnostics.schedule()
        loadRoots()
        checkAll()
      })
    }
    if (client.workspace?.didChangeConfiguration?.dynamicRegistration)
      log(connection.client.register(DidChangeConfigurationNotification.type, { section: 'florilegium' }))
    loadRoots()
  })
  connection.onDidChangeConfiguration(() => {
    log(projects.reload())
  })
  connection.onRequest(reloadMethod, async () => {
    manuscripts.forgetBibliographies()
    await projects.reload()
    checkAll()
  })
  documents.onDidClose(({ document }) => {
    manuscripts.close(document.uri)
    log(workspace.recheck([document.uri]))
  })
  documents.listen(connection)

  /** What is wrong with the packages of a workspace is said before a manuscript is opened. */
  function loadRoots(): void {
    const roots = projects.roots()
    // The name is of no account: the project is that of the folder.
    const places = roots.length > 0 ? roots.map((root) => `${root}/manuscript.md`) : ['untitled:manuscript']
    for (const place of places) log(projects.of(place))
  }

  function checkAll(): void {
    for (const { uri } of documents.all().filter(isManuscript)) diagnostics.schedule(uri)
    if (client.workspace?.inlayHint?.refreshSupport) log(connection.languages.inlayHint.refresh())
  }

  function log(work: Promise<unknown>): void {
    work.catch((error: unknown) => {
      connection.console.error((error as Error).stack ?? String(error))
    })
  }
}

function rootsOf({ workspaceFolders, rootUri }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.map(({ uri }) => uri)
  return rootUri === null ? [] : [rootUri]
}
