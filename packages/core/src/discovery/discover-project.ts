import type { FileSystem } from '../catalog/read-collection.js'
import { readCollection, type ReadCollectionResult } from '../catalog/read-collection.js'
import type { DiscoveredPackage, Discovery, DiscoveryFault, ListedSetting } from './discovery.js'
import { findInstalled, type InstalledPackage } from './find-installed.js'
import { findUpwards, type FoundFile } from './find-upwards.js'
import { listDependencies, type ListDependenciesResult } from './list-dependencies.js'
import { parseManifest } from './parse-manifest.js'
import { parseProjectFile } from './parse-project-file.js'
import { resolvePath } from './paths.js'

/** How {@link discoverProject} reads. */
export interface DiscoverProjectOptions {
  /** What reads a collection, such as one that keeps what it has read. Default: {@link readCollection}. */
  readCollection?: (path: string, fileSystem: FileSystem) => Promise<ReadCollectionResult>
}

/** The name of the project file. */
const PROJECT_FILE = 'florilegium.json'

/**
 * Finds what the manuscripts of a folder are checked against: the nearest `florilegium.json`, and the content packages
 * that it names or that the project depends on. Only JSON is read; no package's code is run.
 *
 * @param directory - The folder, as an absolute path with `/` between its folders.
 * @param fileSystem - What reads the files.
 * @param options - How collections are read.
 * @returns The packages, those of the project file first, and whatever is missing or broken. It never rejects.
 * @example
 * ```ts @import.meta.vitest
 * const files = {
 *   '/brief/package.json': '{"dependencies": {"report": "1.0.0", "react": "19.0.0"}}',
 *   '/brief/node_modules/react/package.json': '{"name": "react"}',
 *   '/brief/node_modules/report/package.json': '{"name": "report", "florilegium": {"collection": "./collection.json"}}',
 *   '/brief/node_modules/report/collection.json': '{"name": "report", "version": "1.0.0", "documents": []}',
 * }
 * const readFile = async (path) => files[path] && new TextEncoder().encode(files[path])
 * const { packages, faults } = await discoverProject('/brief/parts', { readFile })
 * expect(packages.map(({ name, origin }) => [name, origin])).toEqual([['report', 'dependency']])
 * expect(faults).toEqual([])
 * ```
 */
export async function discoverProject(
  directory: string,
  fileSystem: FileSystem,
  { readCollection: read = readCollection }: DiscoverProjectOptions = {},
): Promise<Discovery> {
  const faults: DiscoveryFault[] = []
  const file = await attempt<FoundFile>(() => findUpwards(directory, PROJECT_FILE, fileSystem))
  const { project, faults: projectFaults } = file ? parseProjectFile(file.text) : { project: {}, faults: [] }
  const path = file?.path ?? ''
  for (const { message, line, column, range } of projectFaults) {
    const place = { path, line, column, length: range.end - range.start }
    faults.push({ message: `${path}:${line}:${column}: ${message}`, place })
  }
  const nothing: ListDependenciesResult = { dependencies: [], broken: [] }
  const { folder, dependencies, broken } =
    (await attempt(() => listDependencies(directory, fileSystem))) ?? nothing
  for (const path of broken)
    faults.push({ message: `${path}: Not valid JSON, so its dependencies are not read.` })
  const root = file?.folder ?? folder ?? directory

  const packages = new Map<string, DiscoveredPackage>()
  for (const name of project.packages ?? []) {
    const setting: ListedSetting = { list: 'packages', name }
    const found = await attempt(() => findNamed(name, root, fileSystem), setting)
    if (!found) {
      const remedy = name.startsWith('.') ? 'Correct the path.' : `Install it: npm install ${name}`
      faults.push({ message: `${path}: The content package "${name}" is not there. ${remedy}`, setting })
    } else await add(name, found, setting)
  }
  const installed = await Promise.all(
    dependencies.map(({ name, from }) => attempt(() => findInstalled(name, from, fileSystem))),
  )
  for (const [index, { name }] of dependencies.entries()) {
    const found = installed[index]
    if (found) await add(name, found)
  }
  reportMissing(dependencies.filter((_, index) => !installed[index]).map(({ name }) => name))
  return { root, ...(file && { path }), project, packages: [...packages.values()], faults }

  /** Adds a package that the project depends on, or that a setting names. */
  async function add(wanted: string, found: InstalledPackage, setting?: ListedSetting): Promise<void> {
    const { folder, manifest } = found
    const { name = wanted, version, collection: file, hasKeyword } = manifest
    if (packages.has(name)) return
    if (file === undefined) {
      if (setting || hasKeyword) {
        const message = `${folder}/package.json: No content package: "florilegium": { "collection": "./collection.json" } is missing.`
        faults.push({ message, ...(setting && { setting }) })
      }
      return
    }
    const { collection, message } = await read(resolvePath(folder, file), fileSystem)
    if (message !== undefined) faults.push({ message, ...(setting && { setting }) })
    packages.set(name, {
      name,
      ...(version !== undefined && { version }),
      folder,
      origin: setting ? 'project-file' : 'dependency',
      ...(collection && { collection }),
    })
  }

  function reportMissing(names: readonly string[]): void {
    if (names.length === 0) return
    const which = names.length > MOST_NAMED ? `${names.length} dependencies` : names.join(', ')
    const message = `No node_modules folder has ${which}. If a content package is among them, install it.`
    faults.push({ message, isNote: true })
  }

  /** What cannot be read is a fault like what is broken. */
  async function attempt<Value>(
    read: () => Promise<Value | undefined>,
    setting?: ListedSetting,
  ): Promise<Value | undefined> {
    try {
      return await read()
    } catch (error) {
      faults.push({ message: `${(error as Error).message}. It is left out.`, ...(setting && { setting }) })
      return undefined
    }
  }
}

/** More names than this are counted. */
const MOST_NAMED = 5

/** A package by its path or, like a dependency, by its name. */
async function findNamed(
  name: string,
  root: string,
  fileSystem: FileSystem,
): Promise<InstalledPackage | undefined> {
  if (!name.startsWith('.')) return findInstalled(name, root, fileSystem)
  const folder = resolvePath(root, name)
  const bytes = await fileSystem.readFile(`${folder}/package.json`)
  const manifest = bytes && parseManifest(new TextDecoder().decode(bytes))
  return manifest && { folder, manifest }
}
