import type { Anchor, ContentProblem } from '@florilegium/schema'
import type { WrittenDocument, WrittenRecord } from '../read/written-document.js'
import { checkOrder, type RecordPosition } from './check-order.js'
import { proveNames } from './prove-names.js'
import { listProvableTexts, proveRecordText, type ProofContext } from './prove-record.js'

/** Where a record stands in its source. */
export interface ProvedRecord {
  record: WrittenRecord
  anchor: Anchor
  titleAnchor?: Anchor
}

/** What {@link proveRecords} returns: where the records stand, or what could not be proved. */
export interface ProveRecordsResult {
  records: ProvedRecord[]
  problems: ContentProblem[]
}

/**
 * Proves every record and every name of a document against its source.
 *
 * @param document - The document as its author writes it.
 * @param context - Its source.
 * @returns The records that stand in the source, and a problem for each thing that does not.
 */
export function proveRecords(document: WrittenDocument, context: ProofContext): ProveRecordsResult {
  const records: ProvedRecord[] = []
  const problems = proveNames(document, context.source)
  const positions: RecordPosition[] = []
  for (const [index, record] of document.records.entries()) {
    const proofs = listProvableTexts(record).map(({ field, text }) => ({
      field,
      ...proveRecordText(text, record.section, context),
    }))
    for (const { field, difference } of proofs) {
      if (difference === undefined) continue
      problems.push({ path: ['records', index, field], message: `"${record.id}": ${difference}` })
    }
    const [first] = proofs
    if (first?.anchor) positions.push({ index, position: first.position })
    const anchor = proofs.find(({ field }) => field === 'text')?.anchor
    const titleAnchor = proofs.find(({ field }) => field === 'title')?.anchor
    if (anchor) records.push({ record, anchor, ...(titleAnchor && { titleAnchor }) })
  }
  return { records, problems: [...problems, ...checkOrder(document, positions)] }
}
