export { createIndex } from './index/source-index.js'
export { verifyQuotation } from './verify-quotation.js'
