import type { Collection } from '@florilegium/schema'
import type { ProjectFile } from './project-file.js'

/** Why a package is used: it is a dependency, the project file names it, or nothing else was found. */
export type PackageOrigin = 'dependency' | 'project-file' | 'default'

/** A content package that was found. */
export interface DiscoveredPackage {
  name: string
  version?: string
  /** The folder of its `package.json`. */
  folder: string
  origin: PackageOrigin
  /** What it holds. Left out where it cannot be read; a fault says why. */
  collection?: Collection
}

/** Something that was not found or cannot be used. */
export interface DiscoveryFault {
  /** What was found, where, and what to do. Where there is a place, it begins with it. */
  message: string
  /** Set where it matters only to those who miss something. */
  isNote?: true
  /** What in the project file is to blame. Left out where nothing is. */
  setting?: ListedSetting
  /** Where it stands, if it stands in a file that the writer can mend. */
  place?: FilePlace
}

/** A package or a file that a list of the project file names. */
export interface ListedSetting {
  list: 'packages' | 'sources' | 'bibliography'
  /** The name or path, as it is written. */
  name: string
}

/** A place in a file. */
export interface FilePlace {
  /** The path of the file, from the root of the project or absolute. */
  path: string
  /** Line, from 1. */
  line: number
  /** Column, from 1, in UTF-16 code units. */
  column: number
  /** How many UTF-16 code units it takes. Left out, it takes the rest of the line. */
  length?: number
}

/** What was found for the manuscripts of a folder. */
export interface Discovery {
  /** The folder that paths in the project file start from: its own, else that of the nearest `package.json`. */
  root: string
  /** The path of `florilegium.json`, where there is one. */
  path?: string
  /** What it says; nothing where there is none. */
  project: ProjectFile
  packages: DiscoveredPackage[]
  faults: DiscoveryFault[]
}
