export {
  createIndex,
  type CreateIndexOptions,
  type LanguageOptions,
  type SourceIndex,
} from './index/source-index.js'
export { extendIndex, mergeIndexes } from './index/extend-index.js'
export { IndexFormatError, type IndexFormatErrorCode } from './index/index-format-error.js'
export { loadIndex, saveIndex } from './index/save-index.js'
export type { Language } from './languages/language.js'
export type { Range } from './range.js'
export type { Section, Source } from './source/source.js'
export type {
  Bracket,
  Difference,
  Elision,
  Excerpt,
  Fold,
  Grade,
  Note,
  Place,
  UncheckedReason,
  Verdict,
  Verification,
} from './verification.js'
export { verifyQuotation, type VerifyOptions } from './verify-quotation.js'
export { verifyQuotations } from './verify-quotations.js'
