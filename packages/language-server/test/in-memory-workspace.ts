import { readFileSync } from 'node:fs'
import type { ClientCapabilities } from 'vscode-languageserver'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { fileURLToPath } from 'node:url'
import type { FileSearch, WorkspaceFiles } from '../src/files/workspace-files.js'
import { resolveUri } from '../src/files/uris.js'
import type { Manuscript } from '../src/manuscripts/manuscript.js'
import { readManuscript } from '../src/manuscripts/read-manuscript.js'
import { createFrontBibliographies } from '../src/manuscripts/front-bibliography.js'
import { createCollectionCache } from '../src/project/create-collection-cache.js'
import { loadProject } from '../src/project/load-project.js'
import type { Project } from '../src/project/project.js'
import type { ServerContext } from '../src/serving/server-context.js'

/** The folder that the files are in. */
export const root = 'file:///work'

/** Where the cursor is in the texts of tests. */
const CURSOR = '█'

/** A workspace that is only in memory, with the content packages of this repository in its `node_modules`. */
export interface InMemoryWorkspace {
  files: WorkspaceFiles
  project: Project
  /** What the server has, as far as features that look at several files need it. */
  context: ServerContext
  /** Reads a manuscript in whose text the cursor is marked with `█`. */
  open: (
    text: string,
    path?: string,
  ) => Promise<{ manuscript: Manuscript; offset: number; document: TextDocument }>
}

/** How a workspace differs from the usual. */
export interface CreateWorkspaceOptions {
  /** What the client can do. Default: show the documents of sources. */
  client?: ClientCapabilities
}

/**
 * Creates a workspace.
 *
 * @param texts - Its files, by their paths from the root.
 * @param options - How it differs.
 * @returns The workspace.
 */
export async function createWorkspace(
  texts: Record<string, string> = {},
  { client = { workspace: { textDocumentContent: {} } } }: CreateWorkspaceOptions = {},
): Promise<InMemoryWorkspace> {
  const open = new Map<string, TextDocument>()
  const contents = new Map(
    Object.entries({ ...packages, ...texts }).map(([path, text]) => [resolveUri(root, path), text]),
  )
  const files: WorkspaceFiles = {
    readFile: (uri) => {
      const content = contents.get(uri)
      return Promise.resolve(typeof content === 'string' ? new TextEncoder().encode(content) : content)
    },
    findFiles: (folder, search) => Promise.resolve(find(contents, folder, search)),
    projectFiles: (folder) => {
      const readFile = (path: string): Promise<Uint8Array | undefined> =>
        files.readFile(resolveUri(folder, path))
      const findFiles = (pattern: string): Promise<string[]> =>
        Promise.resolve(contents.has(resolveUri(folder, pattern)) ? [pattern] : [])
      return { sources: { files: { readFile, findFiles } }, bibliography: { files: { readFile } } }
    },
  }
  const project = await loadProject(root, {
    files,
    cache: createCollectionCache(files),
    defaults: [],
    known: [],
  })
  const context = {
    files,
    client: () => client,
    documents: () => [...open.values()],
    projectOf: () => Promise.resolve(project),
    projects: { roots: () => [root], list: () => [project] },
  } as unknown as ServerContext
  return {
    files,
    project,
    context,
    async open(marked, path = 'brief.md') {
      const offset = marked.indexOf(CURSOR)
      const text = marked.replace(CURSOR, '')
      const uri = resolveUri(root, path)
      const document = TextDocument.create(uri, 'markdown', 1, text)
      open.set(uri, document)
      const bibliography = await createFrontBibliographies(files).of(uri, text)
      return { manuscript: readManuscript(uri, text, { project, bibliography }), offset, document }
    },
  }
}

const dependencies = ['@florilegium/multilateralism', '@florilegium/universal-declaration']

/** What is installed: the packages as they are on disk. */
const packages: Record<string, string | Uint8Array> = {
  'package.json': JSON.stringify({
    dependencies: Object.fromEntries(dependencies.map((name) => [name, '1.0.0'])),
  }),
}
for (const name of dependencies) {
  const manifest = `node_modules/${name}/package.json`
  packages[manifest] = JSON.stringify({ name, florilegium: { collection: './dist/collection.json' } })
  const path = fileURLToPath(import.meta.resolve(`${name}/collection.json`))
  packages[`node_modules/${name}/dist/collection.json`] = readFileSync(path)
}
for (const id of ['making-it-matter', 'how-multilateralism-can-survive']) {
  const path = fileURLToPath(import.meta.resolve(`@florilegium/multilateralism/${id}/fingerprint.bin`))
  packages[`node_modules/@florilegium/multilateralism/dist/${id}/fingerprint.bin`] = readFileSync(path)
}

/** Only what the tests ask for: endings, and folders that are left out. */
function find(
  contents: ReadonlyMap<string, unknown>,
  folder: string,
  { exclude = [] }: FileSearch,
): string[] {
  const left = exclude.map((glob) => glob.replaceAll('*', '').replace(/^\/|\/$/g, ''))
  return [...contents.keys()]
    .filter((uri) => uri.startsWith(`${folder}/`) && uri.endsWith('.md'))
    .filter((uri) => !left.some((part) => uri.includes(`/${part}/`)))
    .sort()
}
