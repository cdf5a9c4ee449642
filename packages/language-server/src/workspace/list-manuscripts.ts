import { toUri } from '../files/uris.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import { isManuscript } from '../manuscripts/is-manuscript.js'
import type { Project } from '../project/project.js'
import type { ServerContext } from '../serving/server-context.js'

/** The endings of manuscripts. */
const endings = '{md,markdown,mdx}'

/** Where no manuscripts are. */
const never = ['**/node_modules/**', '**/.git/**']

/**
 * Lists the manuscripts of a folder as the command line finds them: those that `florilegium.json` names, else every
 * Markdown file that Git does not ignore.
 *
 * @param folder - The URI of the folder.
 * @param options - The project of the folder, and its files.
 * @returns The URIs of the manuscripts.
 */
export async function listManuscripts(
  folder: string,
  { project, files }: { project: Project; files: WorkspaceFiles },
): Promise<string[]> {
  const { files: named, exclude = [] } = project.discovery.project
  return files.findFiles(named ? project.root : folder, {
    include: named?.flatMap(toGlobs) ?? [`**/*.${endings}`],
    exclude: [...never, ...exclude],
  })
}

/**
 * Lists the manuscripts of all folders of the workspace, and those that are open.
 *
 * @param context - The server.
 * @returns Their URIs, each once, as the editor writes those that are open.
 */
export async function listAllManuscripts({
  projects,
  files,
  documents,
  projectOf,
}: ServerContext): Promise<string[]> {
  const uris = new Set(documents().flatMap((document) => (isManuscript(document) ? document.uri : [])))
  const open = new Set(Array.from(uris, toUri))
  for (const root of projects.roots()) {
    const project = await projectOf(`${root}/manuscript.md`)
    for (const uri of await listManuscripts(root, { project, files })) if (!open.has(uri)) uris.add(uri)
  }
  return [...uris]
}

/** A path may be that of a file or of a folder. */
function toGlobs(path: string): string[] {
  const glob = path.replaceAll('\\', '/').replace(/^\.\//, '').replace(/\/$/, '')
  if (glob === '.' || glob === '') return [`**/*.${endings}`]
  return /[*?{[]/.test(glob) ? [glob] : [glob, `${glob}/**/*.${endings}`]
}
