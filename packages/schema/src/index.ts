export type { CslDate, CslInstitutionName, CslItem, CslName, CslPersonName } from './types/csl-item.js'
export type { DocumentFile, QuotesFile, RecommendationsFile } from './types/content-files.js'
export type {
  Anchor,
  ContentRecord,
  Id,
  Quote,
  QuoteContent,
  Recommendation,
  RecommendationContent,
  RecordBase,
  Repair,
} from './types/record.js'
export type {
  Collection,
  DocumentContent,
  Person,
  Section,
  SourceDocument,
  SourceText,
} from './types/source-document.js'
export {
  parseCollection,
  type CollectionFileProblem,
  type ParseCollectionResult,
} from './parse-collection.js'
export { assertCollection, InvalidCollectionError } from './validate/assert-collection.js'
export type { ContentPath, ContentProblem } from './validate/content-problem.js'
export { validateCollection } from './validate/validate-collection.js'
export { validateContentFile, type ContentFiles } from './validate/validate-content-file.js'
