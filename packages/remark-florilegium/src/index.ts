export { default, type RemarkFlorilegiumOptions } from './remark-florilegium.js'
