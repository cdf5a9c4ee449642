export type { ListedRecord } from './features/list-records.js'

/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/** A request without parameters, answered by the `ListedRecord[]` that can be inserted. */
export const listRecordsMethod = 'florilegium/listRecords'
