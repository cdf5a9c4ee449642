import { formatAuthorDate, formatSpeaker, type Catalog } from '@florilegium/core'

/** A record as a picker shows it, and what it inserts. */
export interface ListedRecord {
  type: 'quote' | 'recommendation'
  id: string
  speaker: string
  /** The short citation of its document. */
  citation: string
  /** Its words; of a recommendation, its title. */
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
    text: record.type === 'recommendation' ? record.title : record.text,
    directive: `::${record.type}{#${id}}`,
  }))
}
