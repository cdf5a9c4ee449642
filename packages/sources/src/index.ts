export { parseBibliography } from './bibliography/parse-bibliography.js'
export type { BibliographyFault, ParsedBibliography } from './bibliography/parsed-bibliography.js'
export {
  readBibliography,
  type ReadBibliographyOptions,
  type ReadBibliographyResult,
} from './bibliography/read-bibliography.js'
export type { FileCache, ProjectFiles } from './files/project-files.js'
export { toSourceId } from './files/to-source-id.js'
export {
  readSources,
  type ReadSource,
  type ReadSourcesOptions,
  type ReadSourcesResult,
} from './read-sources.js'
export { readSourceFile } from './texts/read-source-file.js'
export { sourceExtensions, toSourceFormat, type SourceFormat } from './texts/source-formats.js'
export type { ReadSourceResult, SourceText } from './texts/source-text.js'
