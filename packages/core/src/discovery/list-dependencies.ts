import type { FileSystem } from '../catalog/read-collection.js'
import { findUpwards } from './find-upwards.js'
import { parseManifest, type Manifest } from './parse-manifest.js'
import { parentOf } from './paths.js'

/** A package that a project depends on. */
export interface Dependency {
  name: string
  /** The folder of the `package.json` that lists it. */
  from: string
}

/** What the manifests around a folder say. */
export interface ListDependenciesResult {
  /** The folder of the nearest `package.json`, where there is one. */
  folder?: string
  dependencies: Dependency[]
  /** The paths of manifests that are not valid JSON. */
  broken: string[]
}

/**
 * Lists what a project depends on: by the nearest `package.json`, and by that of the root of its workspace.
 *
 * @param directory - A folder of the project.
 * @param fileSystem - What reads the files.
 * @returns The dependencies, the nearest first; each once.
 */
export async function listDependencies(
  directory: string,
  fileSystem: FileSystem,
): Promise<ListDependenciesResult> {
  const result: ListDependenciesResult = { dependencies: [], broken: [] }
  const names = new Set<string>()
  for (let at: string | undefined = directory; at !== undefined;) {
    const file = await findUpwards(at, 'package.json', fileSystem)
    if (!file) break
    const { folder } = file
    const manifest = parseManifest(file.text)
    if (!manifest) result.broken.push(file.path)
    else if (result.folder === undefined || (await isWorkspaceRoot(folder, manifest, fileSystem))) {
      for (const name of manifest.dependencies) {
        if (!names.has(name)) result.dependencies.push({ name, from: folder })
        names.add(name)
      }
    }
    result.folder ??= folder
    at = parentOf(folder)
  }
  return result
}

async function isWorkspaceRoot(
  folder: string,
  { isWorkspaceRoot }: Manifest,
  { readFile }: FileSystem,
): Promise<boolean> {
  return isWorkspaceRoot || (await readFile(`${folder}/pnpm-workspace.yaml`)) !== undefined
}
