import {
  createCatalog,
  discoverProject,
  listCatalogFaults,
  settingNames,
  type BibliographyItem,
  type Catalog,
  type DiscoveredPackage,
  type Discovery,
  type DiscoveryFault,
  type ReadCollectionResult,
  type Settings,
} from '@florilegium/core'
import type { Collection } from '@florilegium/schema'
import { readBibliography, readSources, type ProjectFiles, type ReadSource } from '@florilegium/sources'
import { URI } from 'vscode-uri'
import { folderOf, resolveUri, toShown } from '../files/uris.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import type { CollectionCache } from './create-collection-cache.js'
import type { Project } from './project.js'

/** How a project is loaded. */
export interface LoadProjectOptions {
  files: WorkspaceFiles
  cache: CollectionCache
  /** The URIs of the collections that are used where nothing else is found. */
  defaults: readonly string[]
  /** The settings of the client, which those of the project override. Default: none. */
  settings?: Settings
  /** Projects whose catalogs may be shared. The first with the same URI is the project as it was before. */
  known: readonly Project[]
  /** Is told how many content packages have been read. */
  onPackage?: (name: string) => void
}

/**
 * Loads what the manuscripts of a folder are checked against.
 *
 * @param uri - The URI of the folder; empty for manuscripts that are in none.
 * @param options - What to read, and how.
 * @returns The project. What is missing or broken is among its faults; it never rejects. Where all is as it was, it is the
 * same object as before.
 */
export async function loadProject(
  uri: string,
  { files, cache, defaults, settings = {}, known, onPackage }: LoadProjectOptions,
): Promise<Project> {
  const reads = new Set<string>()
  const collectionFiles = new Map<Collection, string>()
  const faults: DiscoveryFault[] = []
  const previous = known.find((project) => project.uri === uri)
  const discovery = keepSettings(await discover(), previous)
  faults.push(...discovery.faults)
  if (discovery.packages.length === 0) discovery.packages = await loadDefaults()

  const { project } = discovery
  const root = uri === '' ? uri : toUri(discovery.root)
  const sources = await readOwnSources()
  const references = await readWorks()
  const catalog = shareCatalog()
  faults.push(...listCatalogFaults(catalog).map((message) => ({ message })))
  const loaded: Project = {
    uri,
    root,
    ...(discovery.path !== undefined && { projectFile: toUri(discovery.path) }),
    discovery,
    catalog,
    sources,
    settings: {
      ...mergeSettings(settings, pickSettings(project)),
      ...(references.length > 0 && { references }),
    },
    bibliographies: (project.bibliography ?? []).map((path) => resolveUri(root, path)),
    faults,
    collectionFiles,
    reads,
  }
  return previous && isSame(previous, loaded)
    ? Object.assign(previous, { root, discovery, reads, collectionFiles })
    : loaded

  function toUri(path: string): string {
    return URI.parse(uri).with({ path }).toString()
  }

  async function discover(): Promise<Discovery> {
    if (uri === '') return { root: '', project: {}, packages: [], faults: [] }
    const readFile = (path: string): Promise<Uint8Array | undefined> => read(toUri(path))
    return discoverProject(
      URI.parse(uri).path.replace(/(?<=.)\/$/, ''),
      { readFile },
      { readCollection: (path) => readPackage(toUri(path)) },
    )
  }

  function read(file: string): Promise<Uint8Array | undefined> {
    reads.add(file)
    return files.readFile(file)
  }

  async function readPackage(file: string): Promise<ReadCollectionResult> {
    const { collection, message } = await cache.read(file)
    for (const uri of cache.readsOf(file)) reads.add(uri)
    if (collection) {
      collectionFiles.set(collection, file)
      onPackage?.(collection.name)
    }
    // People know their files by paths.
    const shown = message?.replaceAll(file, toShown(file))
    if (!collection) return { message: shown ?? '' }
    return { collection, ...(shown !== undefined && { message: shown }) }
  }

  async function loadDefaults(): Promise<DiscoveredPackage[]> {
    const results = await Promise.all(defaults.map(readPackage))
    return results.flatMap(({ collection, message }, index) => {
      if (message !== undefined) faults.push({ message })
      if (!collection) return []
      const { name, version } = collection
      return { name, version, collection, folder: folderOf(defaults[index] ?? '') ?? '', origin: 'default' }
    })
  }

  async function readOwnSources(): Promise<readonly ReadSource[]> {
    if (!project.sources?.length) return []
    const { files: own, ...options } = files.projectFiles(root).sources
    const result = await readSources(project.sources, { ...options, files: recorded(own) })
    faults.push(...result.faults)
    const isKept = previous && JSON.stringify(previous.sources) === JSON.stringify(result.sources)
    return isKept ? previous.sources : result.sources
  }

  async function readWorks(): Promise<BibliographyItem[]> {
    if (!project.bibliography?.length) return []
    const { files: own, ...options } = files.projectFiles(root).bibliography
    const result = await readBibliography(project.bibliography, { ...options, files: recorded(own) })
    faults.push(...result.faults)
    return result.references
  }

  function recorded<Files extends Pick<ProjectFiles, 'readFile'>>(own: Files): Files {
    return {
      ...own,
      readFile(path) {
        reads.add(resolveUri(root, path))
        return own.readFile(path)
      },
    }
  }

  /** A catalog and its index are large, and most folders of a workspace have the same packages. */
  function shareCatalog(): Catalog {
    const collections = discovery.packages.flatMap(({ collection }) => collection ?? [])
    const same = known.find(
      (other) =>
        (other.sources === sources || other.sources.length + sources.length === 0) &&
        isSameList(
          other.discovery.packages.flatMap(({ collection }) => collection ?? []),
          collections,
        ),
    )
    return same?.catalog ?? createCatalog(collections, { sources })
  }
}

/** While a project file is being written, it is often not valid JSON. What it said before holds until it is. */
function keepSettings(discovery: Discovery, previous: Project | undefined): Discovery {
  const { path, project, faults } = discovery
  if (!previous || path === undefined || path !== previous.discovery.path) return discovery
  if (Object.keys(project).length > 0 || faults.length === 0) return discovery
  const message = `${path}: It cannot be used as it is. Until then, what it said before holds.`
  return { ...previous.discovery, faults: [...faults, { message, isNote: true }] }
}

function pickSettings(project: Discovery['project']): Settings {
  return Object.fromEntries(Object.entries(project).filter(([name]) => settingNames.includes(name)))
}

function mergeSettings(base: Settings, own: Settings): Settings {
  const severities = { ...base.severities, ...own.severities }
  return { ...base, ...own, ...(Object.keys(severities).length > 0 && { severities }) }
}

function isSame(one: Project, other: Project): boolean {
  const rest = ({ settings, faults, bibliographies }: Project): string =>
    JSON.stringify([settings, faults, bibliographies])
  return one.catalog === other.catalog && one.sources === other.sources && rest(one) === rest(other)
}

function isSameList<Item>(one: readonly Item[], other: readonly Item[]): boolean {
  return one.length === other.length && one.every((item, index) => item === other[index])
}
