export {
  createCatalog,
  type Catalog,
  type CatalogEntry,
  type RetiredEntry,
} from './catalog/create-catalog.js'
export { findNearestIds } from './catalog/find-nearest-ids.js'
export { readCollection, type FileSystem, type ReadCollectionResult } from './catalog/read-collection.js'
export { resolveId, type Resolution } from './catalog/resolve-id.js'
export { toDirectiveName } from './catalog/to-directive-name.js'
export {
  createPlainFormatter,
  type CreatePlainFormatterOptions,
  type PlainStyle,
} from './citation/create-plain-formatter.js'
export type { CslData, CslDataDate, CslDataName } from './citation/csl-data.js'
export { formatBibtex } from './citation/export/format-bibtex.js'
export { formatCslJson } from './citation/export/format-csl-json.js'
export { formatRis } from './citation/export/format-ris.js'
export { formatBibliographyEntry } from './citation/format-bibliography-entry.js'
export { formatCitationItem } from './citation/format-citation-item.js'
export {
  formatAttribution,
  formatAuthorDate,
  formatHeading,
  formatSpeaker,
} from './citation/format-citation.js'
export type {
  BibliographyEntry,
  CitationCluster,
  CitationFormatter,
  CitationItem,
  FormatCitationsOptions,
  FormattedCitation,
  FormattedCitations,
} from './citation/formatter.js'
export type { Locator, LocatorLabel } from './citation/locator.js'
export { parseLocator, type ParseLocatorResult } from './citation/parse-locator.js'
export { toPlainText, type StyledRun, type StyledText } from './citation/styled-text.js'
export { toCitationItem, type WrittenCitation } from './citation/to-citation-item.js'
export { toRecordLocator } from './citation/to-record-locator.js'
export { toReference, type Reference } from './citation/to-reference.js'
export {
  objectCharacter,
  type Container,
  type InlineMark,
  type Nesting,
  type Piece,
  type ProseBlock,
} from './manuscript/blocks/prose-block.js'
export { toFileRange } from './manuscript/blocks/to-file-range.js'
export {
  readManuscript,
  type Citation,
  type Quotation,
  type ReadManuscriptResult,
} from './manuscript/read-manuscript.js'
export { findDirectives } from './manuscript/find-directives.js'
export { parseDirective, type Directive, type DirectiveName } from './manuscript/parse-directive.js'
export { checkDirective } from './problems/check-directive.js'
export { createProblem, type Problem } from './problems/problem.js'
export {
  problemCodes,
  type ProblemCode,
  type ProblemDescription,
  type Severity,
} from './problems/problem-codes.js'
export type { Range } from './range.js'
export { toBibliography, toFigure, type ToHastOptions } from './rendering/to-hast.js'
export { toPhrasing } from './rendering/to-mdast.js'
