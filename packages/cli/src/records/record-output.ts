import type { CatalogEntry } from '@florilegium/core'

/** A record as scripts get it. */
export interface RecordOutput {
  /** What a manuscript calls it. */
  id: string
  type: CatalogEntry['record']['type']
  text: string
  /** The heading of a recommendation, or how a provision is cited. */
  title: string | null
  /** Whose words they are, where the document quotes somebody. */
  speaker: string | null
  document: string
  section: string
  topics: string[]
}

/**
 * Makes plain data of a record.
 *
 * @param entry - The record.
 * @returns What scripts get of it.
 */
export function toRecordOutput({ id, record, document }: CatalogEntry): RecordOutput {
  const { type, text, section, topics } = record
  const title =
    record.type === 'recommendation' ? record.title : record.type === 'provision' ? record.label : undefined
  const speaker =
    record.type === 'quote'
      ? (document.people.find((person) => person.id === record.speaker)?.name ?? record.speaker)
      : null
  return { id, type, text, title: title ?? null, speaker, document: document.id, section, topics }
}
