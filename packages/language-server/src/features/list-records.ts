import {
  formatAuthorDate,
  formatSpeaker,
  toDirectiveName,
  type Catalog,
  type CatalogEntry,
} from '@florilegium/core'

/** A record as a picker shows it, and what it inserts. */
export interface ListedRecord {
  type: CatalogEntry['record']['type']
  id: string
  speaker: string
  /** The short citation of its document. */
  citation: string
  /** Its words; of a recommendation that has one, its title. */
  text: string
  /** The directive that embeds it. */
  directive: string
}

/**
 * Lists the records that can be inserted.
 *
 * @param catalog - The records there are.
 * @returns All of them, in the order of their documents.
 */
export function listRecords({ entries }: Catalog): ListedRecord[] {
  return entries.map(({ id, record, document }) => ({
    type: record.type,
    id,
    speaker: formatSpeaker(record, document),
    citation: formatAuthorDate(document),
    text: record.type === 'recommendation' ? (record.title ?? record.text) : record.text,
    directive: `::${toDirectiveName(record.type)}{#${id}}`,
  }))
}
