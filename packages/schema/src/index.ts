export type { CslDate, CslInstitutionName, CslItem, CslName, CslPersonName } from './types/csl-item.js'
export type {
  DocumentFile,
  PassagesFile,
  ProvisionsFile,
  QuotesFile,
  RecommendationsFile,
  RetiredFile,
  TopicsFile,
} from './types/content-files.js'
export type {
  Anchor,
  ContentRecord,
  Id,
  Passage,
  PassageContent,
  Provision,
  ProvisionContent,
  Quote,
  QuoteContent,
  Recommendation,
  RecommendationContent,
  RecordBase,
  Repair,
  SourceRange,
  Terms,
} from './types/record.js'
export type { MovedRecord, RetiredRecord, SplitRecord, WithdrawnRecord } from './types/retired-record.js'
export type {
  Collection,
  DocumentContent,
  FullText,
  FullTextSection,
  LineRange,
  Person,
  Section,
  SectionContent,
  SourceDocument,
  SourceText,
  Topic,
} from './types/source-document.js'
export {
  parseCollection,
  type CollectionFileProblem,
  type ParseCollectionResult,
} from './parse-collection.js'
export { checkDocument } from './rules/check-document.js'
export { findRepeatedIds } from './rules/unique-ids.js'
export { assertCollection, InvalidCollectionError } from './validate/assert-collection.js'
export type { ContentPath, ContentProblem } from './validate/content-problem.js'
export { validateCollection } from './validate/validate-collection.js'
export { validateContentFile, type ContentFiles } from './validate/validate-content-file.js'
