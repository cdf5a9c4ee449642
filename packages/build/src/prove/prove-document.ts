import { createIndex } from '@florilegium/verify'
import type { WrittenDocument } from '../read/read-content.js'
import type { FileProblem } from '../read/yaml-file.js'
import type { PreparedSource } from '../source/prepare-source.js'
import { toVerifySource } from '../source/to-verify-source.js'
import { checkOrder, type RecordPosition } from './check-order.js'
import { digestRecord, type ProofFile } from './proof-file.js'
import { proveNames } from './prove-names.js'
import { listProvableTexts, proveRecordText } from './prove-record.js'

/** What {@link proveDocument} returns: the proofs, or what could not be proved. */
export interface ProveDocumentResult {
  proof: ProofFile
  problems: FileProblem[]
}

/**
 * Proves every record of a document against its source.
 *
 * @param document - The document as its author writes it.
 * @param source - Its source.
 * @returns The proofs of the records that stand in the source, and a problem for each one that does not.
 */
export function proveDocument(document: WrittenDocument, source: PreparedSource): ProveDocumentResult {
  const proof: ProofFile = { source: document.source.sha256, records: [] }
  const problems = proveNames(document, source)
  const index = createIndex([toVerifySource(document, source)])
  const context = { source, index, extracted: document.source.extracted ?? false }
  const positions: RecordPosition[] = []
  for (const [index, record] of document.records.entries()) {
    const proofs = listProvableTexts(record).map(({ field, text }) => ({
      field,
      ...proveRecordText(text, record.section, context),
    }))
    for (const { field, difference } of proofs) {
      if (difference === undefined) continue
      const message = `"${record.id}": ${difference}`
      problems.push({ ...document.locate(['records', index, field]), message })
    }
    const [first] = proofs
    if (first?.anchor) positions.push({ index, position: first.position })
    const anchor = proofs.find(({ field }) => field === 'text')?.anchor
    const titleAnchor = proofs.find(({ field }) => field === 'title')?.anchor
    if (!anchor) continue
    const { id, section } = record
    const digest = digestRecord(record)
    proof.records.push({ id, section, digest, anchor, ...(titleAnchor && { titleAnchor }) })
  }
  return { proof, problems: [...problems, ...checkOrder(document, positions)] }
}
