import type { Catalog, Discovery, DiscoveryFault, Settings } from '@florilegium/core'
import type { Collection } from '@florilegium/schema'
import type { ReadSource } from '@florilegium/sources'

/** What the manuscripts of a folder are checked against. */
export interface Project {
  /** The URI of the folder; empty for manuscripts that are in none. */
  uri: string
  /** The URI of the folder that paths in the project file start from. */
  root: string
  /** The URI of the project file, where there is one. */
  projectFile?: string
  /** What was found for it. */
  discovery: Discovery
  catalog: Catalog
  /** The writer's own sources. */
  sources: readonly ReadSource[]
  /** The settings of the project file, with the works of its bibliographies. */
  settings: Settings
  /** The URIs of its bibliographies. */
  bibliographies: readonly string[]
  /** What was not found or cannot be used. */
  faults: readonly DiscoveryFault[]
  /** The URIs of the files of its content packages. */
  collectionFiles: ReadonlyMap<Collection, string>
  /** The URIs of all files that were looked for. Where one of them changes, the project does. */
  reads: ReadonlySet<string>
}
