import { RequestType0 } from 'vscode-languageserver'
import type { ListedRecord } from './features/list-records.js'

/** What a client may pass when it starts the server. */
export interface InitializationOptions {
  /** Paths of the `collection.json` files to load. */
  collections?: string[]
}

/** Asks for all records that can be inserted. */
export const listRecordsRequest = new RequestType0<ListedRecord[], void>('florilegium/listRecords')
