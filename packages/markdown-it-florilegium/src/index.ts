export { FlorilegiumError } from './florilegium-error.js'
export type { FlorilegiumEnv, ManuscriptResult } from './manuscript-env.js'
export { default } from './markdown-it-florilegium.js'
export type {
  CatalogProject,
  MarkdownItCatalogOptions,
  MarkdownItFlorilegiumOptions,
  RenderingOptions,
} from './options.js'
export type { ManuscriptSource } from './source/manuscript-source.js'
