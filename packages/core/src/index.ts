export type {
  Catalog,
  CatalogConflict,
  CatalogEntry,
  CatalogSources,
  OwnSource,
  RetiredEntry,
  SourceExtent,
  SourceOwner,
  SourcePart,
} from './catalog/catalog.js'
export { createCatalog, type CreateCatalogOptions } from './catalog/create-catalog.js'
export { listCatalogFaults } from './catalog/list-catalog-faults.js'
export { findNearestIds } from './catalog/find-nearest-ids.js'
export { findSourcePart } from './catalog/find-source-part.js'
export { foldWords, type FoldedWord } from './catalog/fold-words.js'
export { readCollection, type FileSystem, type ReadCollectionResult } from './catalog/read-collection.js'
export { resolveId, type Resolution } from './catalog/resolve-id.js'
export {
  resolveKey,
  type BibliographyItem,
  type KeyResolution,
  type ResolveKeyOptions,
} from './catalog/resolve-key.js'
export { searchRecords, type SearchFilters, type SearchResult } from './catalog/search-records.js'
export { listFilterValues } from './catalog/select-entries.js'
export { toDirectiveName } from './catalog/to-directive-name.js'
export {
  createPlainFormatter,
  type CreatePlainFormatterOptions,
  type PlainStyle,
} from './citation/create-plain-formatter.js'
export { createPlainFormatters } from './citation/create-plain-formatters.js'
export type { CslData, CslDataDate, CslDataName } from './citation/csl-data.js'
export { formatBibtex } from './citation/export/format-bibtex.js'
export { formatCslJson } from './citation/export/format-csl-json.js'
export { formatRis } from './citation/export/format-ris.js'
export { formatBibliographyEntry } from './citation/format-bibliography-entry.js'
export { formatCitationItem } from './citation/format-citation-item.js'
export { formatShortTitle } from './citation/format-short-title.js'
export { findLocale } from './citation/locales/find-locale.js'
export type { CitationLocale, Term } from './citation/locales/citation-locale.js'
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
export { quoteTitle } from './citation/plain/quote-title.js'
export { toPlainText, type StyledRun, type StyledText } from './citation/styled-text.js'
export { toCitationItem, type WrittenCitation } from './citation/to-citation-item.js'
export { toRecordLocator } from './citation/to-record-locator.js'
export { toReference, type Reference } from './citation/to-reference.js'
export { writeLocator } from './citation/write-locator.js'
export {
  objectCharacter,
  type Container,
  type InlineMark,
  type Nesting,
  type Piece,
  type ProseBlock,
} from './manuscript/blocks/prose-block.js'
export { toFileRange } from './manuscript/blocks/to-file-range.js'
export { readManuscript, type Citation, type ReadManuscriptResult } from './manuscript/read-manuscript.js'
export type { Quotation } from './manuscript/to-quotation.js'
export { findCitations, type FoundCitation } from './manuscript/find-citations.js'
export { findDirectives } from './manuscript/directives/find-directives.js'
export { parseDirective } from './manuscript/directives/parse-directive.js'
export {
  directives,
  type Directive,
  type DirectiveDescription,
  type DirectiveForm,
  type DirectiveName,
  type Filter,
} from './manuscript/directives/directive.js'
export { quotationMarks, type MarkDescription } from './manuscript/quotations/quotation-marks.js'
export { checkManuscript, type CheckManuscriptOptions } from './checking/check-manuscript.js'
export { createRelevanceGate, type RelevanceGate } from './checking/create-relevance-gate.js'
export {
  emptyManuscript,
  type CheckedCitation,
  type CheckedDirective,
  type CheckedManuscript,
  type CheckedQuotation,
} from './checking/checked-manuscript.js'
export {
  createProblem,
  type CreateProblemOptions,
  type Problem,
  type RelatedPlace,
} from './problems/problem.js'
export { isMendable } from './problems/is-mendable.js'
export {
  problemCodes,
  toProblemUrl,
  type ProblemCode,
  type ProblemDescription,
  type Severity,
} from './problems/problem-codes.js'
export { discoverProject, type DiscoverProjectOptions } from './discovery/discover-project.js'
export type {
  DiscoveredPackage,
  Discovery,
  DiscoveryFault,
  FilePlace,
  ListedSetting,
  PackageOrigin,
} from './discovery/discovery.js'
export {
  parseProjectFile,
  type ParseProjectFileResult,
  type ProjectFileFault,
} from './discovery/parse-project-file.js'
export type { ProjectFile, ProjectSource } from './discovery/project-file.js'
export { parseFrontMatter, type FrontMatter } from './settings/parse-front-matter.js'
export {
  parseSettings,
  settingNames,
  type ParseSettingsResult,
  type SettingsFault,
} from './settings/parse-settings.js'
export type { CitationStyle, Settings } from './settings/settings.js'
export { checkAttribution, type AttributionResult } from './verification/check-attribution.js'
export { verifyClaim, type ClaimVerification, type QuotationClaim } from './verification/verify-claim.js'
export { findPassage } from './verification/find-passage.js'
export { findMend, type Mend } from './verification/find-mend.js'
export {
  verifyInCatalog,
  type CatalogPlace,
  type CatalogVerification,
  type VerifyInCatalogOptions,
} from './verification/verify-in-catalog.js'
export type { Range } from './range.js'
export { formatCitations, type ManuscriptCitations } from './rendering/format-citations.js'
export {
  flowElement,
  textElement,
  type FlorilegiumData,
  type FlorilegiumNode,
  type FlorilegiumTextNode,
} from './rendering/nodes.js'
export { renderBibliography, toEntryId } from './rendering/render-bibliography.js'
export { renderCitation } from './rendering/render-citation.js'
export { renderFigure, type RenderFigureOptions } from './rendering/render-figure.js'
export {
  renderInlineQuotation,
  type RenderInlineQuotationOptions,
} from './rendering/render-inline-quotation.js'
export { renderList, type RenderListOptions } from './rendering/render-list.js'
export type { RenderingContext } from './rendering/rendering-context.js'
export { toJsonLd } from './rendering/to-json-ld.js'
export { isWebAddress } from './rendering/is-web-address.js'
export { toPhrasing, type ToPhrasingOptions } from './rendering/to-phrasing.js'
export { toRecordAddress } from './rendering/to-record-address.js'
export { toTextFragment } from './rendering/to-text-fragment.js'
export type {
  Bracket,
  Difference,
  Elision,
  Excerpt,
  Note,
  UncheckedReason,
  Verdict,
} from '@florilegium/verify'
