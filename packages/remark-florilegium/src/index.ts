export type { RemarkCatalogOptions } from './remark-catalog.js'
export { default, type RemarkFlorilegiumOptions } from './remark-florilegium.js'
