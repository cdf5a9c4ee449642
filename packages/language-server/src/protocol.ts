export type { ListedRecord } from './features/list-records.js'

/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/** What {@link listRecordsMethod} is asked with. */
export interface ListRecordsParams {
  /** The address of the manuscript, which says which project is meant. */
  uri: string
}

/** Asks for the `ListedRecord[]` that can be inserted. */
export const listRecordsMethod = 'florilegium/listRecords'

/** What {@link readFileMethod} is asked with. */
export interface ReadFileParams {
  uri: string
}

/** What {@link readFileMethod} answers; `null` where there is no such file. */
export interface ReadFileResult {
  /** The bytes of the file, in base64. */
  content: string
}

/** The server asks the client for a file that it cannot read itself, such as one of a virtual workspace. */
export const readFileMethod = 'florilegium/readFile'

/** What {@link findFilesMethod} is asked with. */
export interface FindFilesParams {
  /** The URI of the folder to look in. */
  folder: string
  /** Globs from the folder. */
  include: string[]
  /** Globs of what is left out. */
  exclude: string[]
}

/** The server asks the client for the URIs of files that it cannot look for itself, as a `string[]`. */
export const findFilesMethod = 'florilegium/findFiles'

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

/** What {@link checkWorkspaceMethod} is asked with. */
export interface CheckWorkspaceParams {
  /** Where progress is to be reported. Left out, the server asks the client for a place. */
  workDoneToken?: string | number
}

/** What {@link checkWorkspaceMethod} answers. */
export interface CheckWorkspaceResult {
  /** Not set where it was cancelled; the counts are then of what was checked before. */
  isComplete: boolean
  /** How many manuscripts there are. */
  files: number
  checked: number
  quotations: QuotationCounts
  errors: number
  warnings: number
  hints: number
  /** What could not be checked, and why. */
  faults: string[]
}

/** Asks for every manuscript of the workspace to be checked, open or not, as a {@link CheckWorkspaceResult}. */
export const checkWorkspaceMethod = 'florilegium/checkWorkspace'
