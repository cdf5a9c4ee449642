export type { RemarkCatalogOptions, RemarkFlorilegiumOptions, RenderingOptions } from './options.js'
export { default } from './remark-florilegium.js'
