export type { ListedRecord } from './features/list-records.js'
export { listRecordsRequest, type InitializationOptions } from './protocol.js'
export { connectServer } from './server.js'
