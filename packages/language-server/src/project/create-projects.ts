import type { Settings } from '@florilegium/core'
import { toSourceFormat } from '@florilegium/sources'
import { isInFolder, toUri } from '../files/uris.js'
import type { WorkspaceFiles } from '../files/workspace-files.js'
import { createCollectionCache } from './create-collection-cache.js'
import { createPlaceFinder } from './create-place-finder.js'
import { loadProject } from './load-project.js'
import type { Project } from './project.js'

/** How projects are loaded and watched. */
export interface CreateProjectsOptions {
  files: WorkspaceFiles
  /** Asks for the settings of the client for a folder. Default: none. */
  settingsOf?: (uri: string) => Promise<Settings>
  /** Is told when the loading of a project begins. What it returns is told of each package, and of the end. */
  onLoad: (uri: string) => { onPackage: (name: string) => void; onEnd: () => void }
  /** Is told of a project that is new or has changed. */
  onChange: (project: Project) => void
}

/** The projects of a workspace. They are loaded when they are first needed. */
export interface Projects {
  /** The project of a file: as it was before, while it is loaded anew. */
  of: (uri: string) => Promise<Project>
  /** Those that are loaded. */
  list: () => readonly Project[]
  /** Whether the project of a folder is being loaded. */
  isLoading: (uri: string) => boolean
  roots: () => readonly string[]
  setRoots: (roots: readonly string[]) => void
  /** The collections that are used where nothing else is found, by their URIs or paths. */
  setDefaults: (collections: readonly string[]) => void
  /** Loads those anew that files belong to which have changed; without an argument, all. */
  reload: (changed?: readonly string[]) => Promise<void>
}

interface Entry {
  project?: Project
  loading?: Promise<Project>
  /** Set where something changed while it was being loaded. */
  isStale?: boolean
}

/**
 * Creates the projects of a workspace.
 *
 * @param options - How they are loaded, and who is told.
 * @returns The projects.
 */
export function createProjects({ files, settingsOf, onLoad, onChange }: CreateProjectsOptions): Projects {
  const cache = createCollectionCache(files)
  const places = createPlaceFinder(files)
  const entries = new Map<string, Entry>()
  let roots: readonly string[] = []
  let defaults: readonly string[] = []
  const list = (): Project[] => Array.from(entries.values()).flatMap(({ project }) => project ?? [])

  return {
    async of(uri) {
      const place = await places.find(toUri(uri), roots)
      const entry = entries.get(place)
      return entry?.project ?? entry?.loading ?? load(place)
    },
    list,
    isLoading: (uri) => entries.get(uri)?.loading !== undefined,
    roots: () => roots,
    setRoots(given) {
      roots = given.map((root) => toUri(root).replace(/(?<=[^/])\/$/, ''))
      for (const [place] of entries) {
        if (!roots.some((root) => isInFolder(place, root))) entries.delete(place)
      }
    },
    setDefaults(collections) {
      defaults = collections.map(toUri)
    },
    async reload(changed) {
      places.forget()
      const hasChanged = (file: string): boolean =>
        changed === undefined || changed.some((uri) => isInFolder(file, uri))
      cache.forget(hasChanged)
      const stale = Array.from(entries).filter(
        ([, { project, loading }]) =>
          loading !== undefined ||
          (project &&
            ([...project.reads].some(hasChanged) || changed?.some((uri) => mayBeSource(uri, project)))),
      )
      await Promise.all(stale.map(([place]) => load(place)))
    },
  }

  function load(place: string): Promise<Project> {
    const entry: Entry = entries.get(place) ?? {}
    entries.set(place, entry)
    entry.isStale = true
    entry.loading ??= loadUntilFresh(place, entry)
    return entry.loading
  }

  async function loadUntilFresh(place: string, entry: Entry): Promise<Project> {
    const { onPackage, onEnd } = onLoad(place)
    const before = entry.project
    try {
      let project: Project
      do {
        entry.isStale = false
        const settings = (await settingsOf?.(place)) ?? {}
        project = await loadProject(place, { files, cache, defaults, settings, known: list(), onPackage })
      } while (entry.isStale)
      entry.project = project
      if (project !== before && entries.get(place) === entry) onChange(project)
      return project
    } finally {
      delete entry.loading
      onEnd()
    }
  }
}

/** A file that is new may be one that a glob of the project stands for. */
function mayBeSource(uri: string, { root, discovery }: Project): boolean {
  return (
    Boolean(discovery.project.sources?.length) && isInFolder(uri, root) && toSourceFormat(uri) !== undefined
  )
}
