import type { CatalogEntry } from '@florilegium/core'
import { z } from 'zod'

/** A record as the tools give it. */
export const recordOutput = z.object({
  id: z.string().describe('What cite and get_quotation take'),
  type: z.enum(['quote', 'passage', 'recommendation', 'provision']),
  text: z.string().describe('The exact words of the source'),
  title: z.string().optional(),
  speaker: z.string().optional().describe('Whose words they are, where the document quotes somebody'),
  role: z.string().optional().describe('The office of the speaker'),
  document: z.string(),
  documentTitle: z.string(),
  section: z.string().describe('The heading it stands under'),
  topics: z.array(z.string()),
  addressees: z.array(z.string()).optional(),
})

/**
 * Makes plain data of a record.
 *
 * @param entry - The record.
 * @returns What a tool gives of it.
 */
export function toRecordOutput({ id, record, document }: CatalogEntry): z.output<typeof recordOutput> {
  const { type, text, topics } = record
  const person =
    record.type === 'quote' ? document.people.find((person) => person.id === record.speaker) : undefined
  const title = record.type === 'recommendation' ? record.title : undefined
  const label = record.type === 'provision' ? record.label : undefined
  const section = document.sections.find((section) => section.id === record.section)
  return {
    id,
    type,
    text,
    ...((title ?? label) !== undefined && { title: title ?? label }),
    ...(person && { speaker: person.name }),
    ...(person?.role !== undefined && { role: person.role }),
    document: document.id,
    documentTitle: document.bibliography.title,
    section: section?.title ?? record.section,
    topics,
    ...(record.type === 'recommendation' && { addressees: record.addressees }),
  }
}

/**
 * Shows a record to a reader.
 *
 * @param record - What a tool gives of it.
 * @returns Its words, and where they are from.
 */
export function describeRecord({
  id,
  text,
  title,
  speaker,
  documentTitle,
  section,
}: z.output<typeof recordOutput>): string {
  const heading = title === undefined ? '' : `${title}: `
  const who = speaker === undefined ? '' : `${speaker}, in `
  return `“${heading}${text}”\n— ${who}“${documentTitle}”, section “${section}” (id: ${id})`
}
