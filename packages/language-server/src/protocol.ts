/** What passes between the server and its clients besides the Language Server Protocol. */
export { type CiteParams, type CiteAnswer, citeMethod } from './protocol/citation.js'
export {
  type ReadFileParams,
  type ReadFileResult,
  readFileMethod,
  type FindFilesParams,
  findFilesMethod,
} from './protocol/files.js'
export {
  type InsertionForm,
  type Insertion,
  type InsertionParams,
  type InsertionAnswer,
  insertionMethod,
  type PasteParams,
  type PasteAnswer,
  pasteMethod,
} from './protocol/insertion.js'
export {
  type RecordType,
  type RecordSummary,
  type LibrarySection,
  type LibraryDocument,
  type LibrarySource,
  type LibraryFilter,
  type Library,
  libraryMethod,
  type SearchParams,
  type SearchAnswer,
  searchMethod,
} from './protocol/library.js'
export { type PreviewContent, previewContentMethod } from './protocol/preview.js'
export { type QuotationSummary, type QuotationsAnswer, quotationsMethod } from './protocol/quotations.js'
export { type InitializationOptions, contentFilePattern, type ProjectParams } from './protocol/session.js'
export {
  type StatusParams,
  type PackageStatus,
  type SourceStatus,
  type QuotationCounts,
  type StatusResult,
  statusMethod,
  reloadMethod,
  projectsChangedMethod,
} from './protocol/status.js'
export { type VerifyParams, type VerifyAnswer, verifyMethod } from './protocol/verification.js'
export {
  type CheckWorkspaceParams,
  type CheckWorkspaceAnswer,
  checkWorkspaceMethod,
} from './protocol/workspace.js'
