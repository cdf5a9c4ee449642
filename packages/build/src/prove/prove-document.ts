import { locateProblems } from '../read/locate-problems.js'
import type { LocatedDocument } from '../read/written-document.js'
import type { FileProblem } from '../read/yaml-file.js'
import type { PreparedSource } from '../source/find-sections.js'
import { createProofContext } from './create-proof-context.js'
import { digestRecord, type ProofFile } from './proof-file.js'
import { proveRecords } from './prove-records.js'

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
export function proveDocument(document: LocatedDocument, source: PreparedSource): ProveDocumentResult {
  const { records, problems } = proveRecords(document, createProofContext(document, source))
  const proofs = records.map(({ record, ...anchors }) => {
    const { id, section } = record
    return { id, section, digest: digestRecord(record), ...anchors }
  })
  return {
    proof: { source: document.source.sha256, records: proofs },
    problems: locateProblems(document, problems),
  }
}
