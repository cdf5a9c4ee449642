import type { Catalog, Discovery, Settings } from '@florilegium/core'

/** What the manuscripts of a folder are checked against. */
export interface Project {
  /** The address of the folder. */
  uri: string
  /** What was found for it; nothing where the client names the collections itself. */
  discovery?: Discovery
  catalog: Catalog
  /** The settings of the project file. */
  settings: Settings
  /** What was not found or cannot be used, in sentences. */
  faults: readonly string[]
}
