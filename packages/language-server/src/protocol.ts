export type { ListedRecord } from './features/list-records.js'

/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/** What {@link listRecordsMethod} is asked with. */
export interface ListRecordsParams {
  /** The address of the manuscript, which says which project is meant. */
  uri: string
}

/** Asks for the `ListedRecord[]` that can be inserted. */
export const listRecordsMethod = 'florilegium/listRecords'
