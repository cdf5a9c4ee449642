/** What passes between the server and its clients besides the Language Server Protocol. Nothing here runs. */
import type {
  AttributionResult,
  Catalog,
  CatalogEntry,
  CheckedQuotation,
  CitationStyle,
  OwnSource,
  Problem,
  Settings,
} from '@florilegium/core'
import type { Range as LspRange, TextEdit } from 'vscode-languageserver'

/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/**
 * Which YAML files a client sends: those of content packages, by their place. With the language id `yaml` it makes a document
 * selector. Whether the package is one is for the server to find out.
 */
export const contentFilePattern =
  '**/content/**/{document,quotes,passages,recommendations,provisions,retired,topics}.yaml'

/** What every request about a project says: the address of a file or folder in it. */
export interface ProjectParams {
  uri: string
}

/** The type of a record. */
export type RecordType = CatalogEntry['record']['type']

/** A record as lists show it. */
export interface RecordSummary {
  type: RecordType
  /** What a manuscript calls it. */
  id: string
  document: string
  section: string
  /** Left out where the section has no title of its own. */
  sectionTitle?: string
  /** Whose words they are, with their office; or what the words are in their document. */
  speaker: string
  /** Of a recommendation, its number and title. */
  heading?: string
  text: string
  /** The short citation of its document. */
  citation: string
  /** The titles of its topics. */
  topics: string[]
  /** Where in the text the first words of the search stand, in UTF-16 code units. Left out where none does. */
  match?: number
}

/** A section of a document in the library. */
export interface LibrarySection {
  id: string
  title: string
  /** How many records it holds. */
  records: number
}

/** A document in the library. */
export interface LibraryDocument {
  id: string
  title: string
  /** Without its subtitle. */
  shortTitle: string
  citation: string
  /** Its entry in a bibliography. */
  reference: string
  /** An http(s) address. */
  url?: string
  records: number
  sections: LibrarySection[]
}

/** A text of the writer's own in the library. */
export interface LibrarySource {
  id: string
  title: string
}

/** Something to filter by. */
export interface LibraryFilter {
  /** What {@link SearchParams} takes. */
  id: string
  name: string
  records: number
}

/** What a project has to quote from. */
export interface Library {
  documents: LibraryDocument[]
  sources: LibrarySource[]
  speakers: LibraryFilter[]
  topics: LibraryFilter[]
}

/** Asks for the {@link Library} of a project. */
export const libraryMethod = 'florilegium/library'

/** What {@link searchMethod} is asked with. All that is given must hold. */
export interface SearchParams extends ProjectParams {
  /** The id of one record. */
  id?: string
  /** Words. Default: none, which stands for every record. */
  query?: string
  document?: string
  section?: string
  /** The name of a person. */
  speaker?: string
  topic?: string
  /** Default: all. */
  types?: RecordType[]
  /** Default: 200. */
  limit?: number
}

/** The best of what fits. */
export interface SearchAnswer {
  /** How many records fit. */
  total: number
  records: RecordSummary[]
}

/** Asks for the {@link SearchAnswer} to words and filters. */
export const searchMethod = 'florilegium/search'

/** How something that is inserted is written. */
export type InsertionForm = 'directive' | 'block' | 'inline' | 'footnote'

/** What is inserted: a record in some form, a citation of a work or record, or a bibliography. */
export type Insertion =
  | { kind: 'record'; id: string; form: InsertionForm }
  | { kind: 'citation'; key: string; form: Extract<InsertionForm, 'inline' | 'footnote'> }
  | { kind: 'bibliography' }

/** What {@link insertionMethod} is asked with. */
export interface InsertionParams extends ProjectParams {
  /** What is replaced; empty where the cursor stands. */
  range: LspRange
  insertion: Insertion
}

/** Changes of a manuscript. */
export interface InsertionAnswer {
  edits: TextEdit[]
  /** The version of the manuscript that the edits are of. */
  version: number
}

/** Asks for the {@link InsertionAnswer} of something; null where the manuscript is not open or nothing has the id. */
export const insertionMethod = 'florilegium/insertion'

/** What {@link pasteMethod} is asked with. */
export interface PasteParams extends ProjectParams {
  /** What is replaced. */
  range: LspRange
  /** What is pasted or dropped. */
  text: string
}

/** Text that stands in a source, as the quotation that it is. */
export interface PasteAnswer {
  verdict: 'verbatim' | 'edited'
  /** The title of the source. */
  source: string
  /** The name of the speaker, where one is known. */
  speaker?: string
  /** Each form it may take, the fitting one first. */
  forms: { form: Exclude<InsertionForm, 'directive'>; insertText: string; edits: TextEdit[] }[]
}

/** Asks for the {@link PasteAnswer} to a text; null where it is no quotation of a known source. */
export const pasteMethod = 'florilegium/paste'

/** A quotation of a manuscript, as lists show it. */
export interface QuotationSummary {
  /** Its words on one line. */
  text: string
  range: LspRange
  verdict: CheckedQuotation['verdict']
  /** Why it is unchecked, as a code. */
  reason?: string
  /** Set where it is a directive that embeds a record. */
  isEmbedded?: true
  /** Who says it, as the manuscript has it; of what is embedded, as the source has it. */
  speaker?: string
  /** The title of the source it stands in. */
  source?: string
  /** The heading it stands under in the source. */
  section?: string
  isCited: boolean
  problems: (Pick<Problem, 'code' | 'severity' | 'message' | 'url'> & { range: LspRange })[]
}

/** The quotations of a manuscript, in its order. */
export interface QuotationsAnswer {
  version: number
  quotations: QuotationSummary[]
}

/** Asks for the {@link QuotationsAnswer} of a manuscript; null where it is not open. */
export const quotationsMethod = 'florilegium/quotations'

/** What {@link verifyMethod} is asked with. */
export interface VerifyParams extends ProjectParams {
  /** The words, without the quotation marks around them. */
  text: string
  speaker?: string
  /** The id of a document or source. Default: any. */
  document?: string
}

/** What is known of words that are to be quoted. */
export interface VerifyAnswer {
  verdict: CheckedQuotation['verdict']
  reason?: string
  /** Whether the words may be printed as a quotation, as they are. */
  isQuotable: boolean
  source: string | null
  sourceTitle: string | null
  section: string | null
  record: string | null
  /** What the source says there, where it may be shown. */
  passage: string | null
  differences: { grade: string; quoted: string; source: string | null }[]
  attribution?: AttributionResult['attribution']
  actualSpeaker?: string
}

/** Asks for the {@link VerifyAnswer} to words. */
export const verifyMethod = 'florilegium/verify'

/** What {@link citeMethod} is asked with. */
export interface CiteParams extends ProjectParams {
  /** The id of a record, document or source, or a key of a bibliography. */
  id: string
  /** Default: that of the project. */
  style?: CitationStyle
  /** Default: that of the project. */
  locale?: string
}

/** A citation in every form. */
export interface CiteAnswer {
  /** What stands in the text, or the note. */
  citation: string
  /** The entry of the bibliography. */
  text: string
  html: string
  /** Such as `[@making-it-matter]`. */
  pandoc: string
  bibtex: string
  cslJson: string
  ris: string
}

/** Asks for the {@link CiteAnswer} of something; null where nothing has the id. */
export const citeMethod = 'florilegium/cite'

/** What a preview renders with. */
export interface PreviewContent {
  collections: Catalog['collections']
  sources: OwnSource[]
  settings: Settings
}

/** Asks for the {@link PreviewContent} of a project. */
export const previewContentMethod = 'florilegium/previewContent'

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

/** The server tells that projects are not what they were; it has no parameters. */
export const projectsChangedMethod = 'florilegium/projectsChanged'

/** What {@link checkWorkspaceMethod} is asked with. */
export interface CheckWorkspaceParams {
  /** The token under which progress is reported, as LSP has it. */
  workDoneToken?: string | number
}

/** What a check of all manuscripts found. */
export interface CheckWorkspaceAnswer {
  /** Not set where it was cancelled; the counts are then of what was checked before. */
  isComplete: boolean
  /** How many manuscripts were checked. */
  files: number
  quotations: number
  /** How many quotations are verbatim or edited. */
  verified: number
  errors: number
  warnings: number
  /** Files that could not be checked, and why, in sentences. */
  faults: string[]
}

/** Asks to check all manuscripts of the workspace and to publish their diagnostics. It can be cancelled. */
export const checkWorkspaceMethod = 'florilegium/checkWorkspace'
