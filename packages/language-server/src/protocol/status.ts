/** What {@link statusMethod} is asked with. */
export interface StatusParams {
  /** The URI of a manuscript, open or not, or of a folder. */
  uri: string
}

/** A content package, for people. */
export interface PackageStatus {
  name: string
  version?: string
  /** Where it is: a path, or the URI of a virtual workspace. */
  folder: string
  /** Why it is used. */
  origin: 'dependency' | 'project-file' | 'default'
  documents: number
  records: number
}

/** Something against which quotations or citations are checked, for people. */
export interface SourceStatus {
  id: string
  title: string
  /** How much of it quotations are checked against. */
  extent: 'full-text' | 'fingerprint' | 'records'
  /** The name of the package, or the path of the file. */
  from: string
}

/** How the quotations of a manuscript stand. */
export interface QuotationCounts {
  verbatim: number
  edited: number
  altered: number
  absent: number
  unchecked: number
}

/** What {@link statusMethod} answers. */
export interface StatusResult {
  /** Set while packages or sources are being read; what follows is then the state before. */
  isLoading: boolean
  /** The folder of the project: a path, or the URI of a virtual workspace. Empty where there is none. */
  folder: string
  /** The path of its `florilegium.json`, where there is one. */
  projectFile?: string
  packages: PackageStatus[]
  sources: SourceStatus[]
  /** The files of its bibliographies, and how many works they have. */
  bibliography: { files: string[]; works: number }
  /** What was not found or cannot be used, and what to do. A note matters only to those who miss something. */
  faults: { message: string; isNote: boolean }[]
  /** The manuscript, where it is open. */
  manuscript?: {
    quotations: QuotationCounts
    citations: number
    errors: number
    warnings: number
    hints: number
  }
}

/** Asks what was found for a manuscript, and how its quotations stand, as a {@link StatusResult}. */
export const statusMethod = 'florilegium/status'

/** Asks for everything to be read again, as `florilegium/status` names it. For clients that cannot watch files. */
export const reloadMethod = 'florilegium/reload'

/** The server tells that projects are not what they were; it has no parameters. */
export const projectsChangedMethod = 'florilegium/projectsChanged'
