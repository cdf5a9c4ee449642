import {
  formatAuthorDate,
  formatHeading,
  formatSpeaker,
  type Catalog,
  type CatalogEntry,
} from '@florilegium/core'
import type { RecordSummary } from '../../protocol.js'

/**
 * Summarizes a record for lists.
 *
 * @param entry - The record and its document.
 * @param catalog - The catalog it is of, which names topics.
 * @returns Plain text.
 */
export function summarizeEntry({ id, record, document }: CatalogEntry, { topics }: Catalog): RecordSummary {
  const sectionTitle = document.sections.find((section) => section.id === record.section)?.title
  const heading = formatHeading(record)
  return {
    type: record.type,
    id,
    document: document.id,
    section: record.section,
    ...(sectionTitle !== undefined && !sectionTitle.startsWith('[') && { sectionTitle }),
    speaker: formatSpeaker(record, document),
    ...(heading !== undefined && { heading }),
    text: record.text,
    citation: formatAuthorDate(document),
    topics: record.topics.map((id) => topics.find((topic) => topic.id === id)?.title ?? id),
  }
}
