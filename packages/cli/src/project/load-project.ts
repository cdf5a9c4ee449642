import { createRequire } from 'node:module'
import { dirname, sep } from 'node:path'
import {
  discoverProject,
  readCollection,
  settingNames,
  type BibliographyItem,
  type DiscoveredPackage,
  type DiscoveryFault,
  type OwnSource,
  type ProjectFile,
  type Settings,
} from '@florilegium/core'
import { nodeFileSystem } from './node-file-system.js'
import type { Project } from './project.js'

/** The package that is used where nothing else is found. */
const DEFAULT = '@florilegium/multilateralism'

/**
 * Loads what the manuscripts of a folder are checked against.
 *
 * @param directory - The folder, as an absolute path.
 * @returns The project. What is missing or broken is among its faults.
 */
export async function loadProject(directory: string): Promise<Project> {
  const { root, path, project, packages, faults } = await discoverProject(
    directory.split(sep).join('/'),
    nodeFileSystem,
  )
  const own = project.sources ?? []
  const sources = own.length > 0 ? await readOwnSources(own, root) : []
  const files = project.bibliography ?? []
  const references = files.length > 0 ? await readWorks(files, root) : []
  const all = packages.length > 0 ? packages : [await loadDefault(faults)]
  return {
    root,
    ...(path !== undefined && { path }),
    file: project,
    packages: all,
    collections: all.flatMap(({ collection }) => collection ?? []),
    sources,
    settings: pickSettings(project),
    references,
    faults,
  }

  async function readOwnSources(
    entries: NonNullable<ProjectFile['sources']>,
    folder: string,
  ): Promise<OwnSource[]> {
    const { readSources } = await import('@florilegium/sources')
    const { openProjectFiles } = await import('@florilegium/sources/node')
    const read = await readSources(entries, openProjectFiles(folder).sources)
    faults.push(...read.faults)
    return read.sources
  }

  async function readWorks(paths: readonly string[], folder: string): Promise<BibliographyItem[]> {
    const { readBibliography } = await import('@florilegium/sources')
    const { openProjectFiles } = await import('@florilegium/sources/node')
    const read = await readBibliography(paths, openProjectFiles(folder).bibliography)
    faults.push(...read.faults)
    return read.references
  }
}

async function loadDefault(faults: DiscoveryFault[]): Promise<DiscoveredPackage> {
  const require = createRequire(import.meta.url)
  const path = require.resolve(`${DEFAULT}/collection.json`)
  const { collection, message } = await readCollection(path.split(sep).join('/'), nodeFileSystem)
  if (message !== undefined) faults.push({ message })
  return {
    name: DEFAULT,
    ...(collection && { version: collection.version, collection }),
    folder: dirname(dirname(path)),
    origin: 'default',
  }
}

function pickSettings(project: ProjectFile): Settings {
  return Object.fromEntries(Object.entries(project).filter(([name]) => settingNames.includes(name)))
}
