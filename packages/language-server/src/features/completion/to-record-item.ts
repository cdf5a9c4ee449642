import { formatHeading, formatSpeaker, type CatalogEntry } from '@florilegium/core'
import { summarise } from '../describing/summarise.js'
import type { Completion } from './completion.js'

/** What a list shows of the words. */
const LONGEST = 56

/**
 * Describes a record in a list: its id, its words, and who says them.
 *
 * @param entry - The record.
 * @returns What the list shows.
 */
export function toRecordItem(
  entry: CatalogEntry,
): Pick<Completion, 'kind' | 'label' | 'detail' | 'description' | 'subject'> {
  const { id, record, document } = entry
  return {
    kind: 'record',
    label: id,
    detail: ` ${summarise(formatHeading(record) ?? record.text, LONGEST)}`,
    description: formatSpeaker(record, document),
    subject: { type: 'record', id },
  }
}
