import type { ContentRecord, SourceDocument } from '@florilegium/schema'

/** A module that holds the records of one type. */
export interface RecordModule {
  /** Its name without extension, and the name of its map of records. */
  name: string
  /** The name of the type of its records. */
  typeName: string
  records: ContentRecord[]
}

const modules = [
  { type: 'quote', name: 'quotes', typeName: 'Quote' },
  { type: 'passage', name: 'passages', typeName: 'Passage' },
  { type: 'recommendation', name: 'recommendations', typeName: 'Recommendation' },
  { type: 'provision', name: 'provisions', typeName: 'Provision' },
] as const satisfies { type: ContentRecord['type']; name: string; typeName: string }[]

/**
 * Lists the modules of a document: one for each type that it has records of.
 *
 * @param document - The document.
 * @returns The modules, in an order that is always the same.
 */
export function listRecordModules(document: SourceDocument): RecordModule[] {
  return modules
    .map(({ type, name, typeName }) => ({
      name,
      typeName,
      records: document.records.filter((record) => record.type === type),
    }))
    .filter(({ records }) => records.length > 0)
}
