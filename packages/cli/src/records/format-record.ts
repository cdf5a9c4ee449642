import type pc from 'picocolors'
import { toVisible } from '../formats/to-visible.js'
import type { RecordOutput } from './record-output.js'

/**
 * Formats a record for a person.
 *
 * @param record - The record.
 * @param colors - The colours.
 * @returns Its id, whose it is, and its words.
 */
export function formatRecord(
  { id, title, speaker, document, text }: RecordOutput,
  { bold, dim }: ReturnType<typeof pc.createColors>,
): string {
  const about = [title, speaker, document].filter((part) => part !== null).join(' · ')
  return `${bold(id)}  ${dim(toVisible(about))}\n  ${toVisible(text.replace(/\s+/g, ' '))}\n`
}
