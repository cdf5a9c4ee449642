import type {
  BibliographyItem,
  DiscoveredPackage,
  DiscoveryFault,
  OwnSource,
  ProjectFile,
  Settings,
} from '@florilegium/core'
import type { Collection } from '@florilegium/schema'

/** What manuscripts are checked against, as plain data that a worker can be given. */
export interface CheckingMaterial {
  collections: Collection[]
  sources: OwnSource[]
  settings: Settings
  references: BibliographyItem[]
}

/** A project with all that was found for it. */
export interface Project extends CheckingMaterial {
  /** The folder that paths in the project file start from. */
  root: string
  /** The path of `florilegium.json`, where there is one. */
  path?: string
  file: ProjectFile
  packages: DiscoveredPackage[]
  /** What was not found or cannot be used. */
  faults: DiscoveryFault[]
}
