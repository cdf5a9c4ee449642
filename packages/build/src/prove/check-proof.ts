import type { LocatedDocument } from '../read/written-document.js'
import type { FileProblem } from '../read/yaml-file.js'
import { digestRecord, type ProofFile, type RecordProof } from './proof-file.js'

/**
 * Checks, without the source, that the committed proofs are those of the records as they are written now.
 *
 * @param document - The document as its author writes it.
 * @param proof - The committed proofs.
 * @returns A problem for each record that was added or changed after it was proved.
 */
export function checkProof(document: LocatedDocument, proof: ProofFile | undefined): FileProblem[] {
  const proofs = new Map<string, RecordProof>(proof?.records.map((record) => [record.id, record]))
  return document.records.flatMap((record, index) => {
    const known = proofs.get(record.id)
    const isSame = known?.digest === digestRecord(record) && known.section === record.section
    if (isSame && proof?.source === document.source.sha256) return []
    const what = known
      ? 'was changed after it was proved against its source'
      : 'was never proved against its source'
    const message = `"${record.id}" ${what}. Run \`pnpm generate\` where the sources are.`
    return [{ ...document.locate(['records', index, 'text']), message }]
  })
}
