import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { WrittenDocument } from '../read/read-content.js'
import type { FileProblem } from '../read/yaml-file.js'
import { toLetters } from './letters.js'
import { digestLetters, provableText, type ProofFile, type RecordProof } from './proof-file.js'
import { proveText } from './prove-text.js'

/** What {@link proveDocument} returns: the proofs, or what could not be proved. */
export interface ProveDocumentResult {
  proof: ProofFile
  problems: FileProblem[]
}

/**
 * Proves every record of a document against its source.
 *
 * @param document - The document as its author writes it.
 * @param sources - The folder that holds the sources.
 * @returns The proofs of the records that stand in the source, and a problem for each one that does not.
 */
export async function proveDocument(
  document: WrittenDocument,
  sources: string,
): Promise<ProveDocumentResult> {
  const result: ProveDocumentResult = { proof: { source: document.source.sha256, records: [] }, problems: [] }
  const bytes = await readFile(join(sources, document.source.file))
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  if (sha256 !== document.source.sha256) {
    const message = `The source ${document.source.file} has another SHA-256: ${sha256}. Use the text the records were taken from, or check every record against the new one and correct the field.`
    return {
      ...result,
      problems: [{ ...document.locate(['source', 'sha256']), message, expected: [sha256] }],
    }
  }
  const text = bytes.toString('utf8')
  const source = { text, letters: toLetters(text) }
  for (const [index, record] of document.records.entries()) {
    const provable = provableText(record)
    const { anchor, difference } = proveText(provable, source)
    if (anchor) result.proof.records.push({ id: record.id, digest: digestLetters(provable), anchor })
    else
      result.problems.push({
        ...document.locate(['records', index, 'text']),
        message: `"${record.id}": ${difference}`,
      })
  }
  return result
}

/**
 * Checks, without the source, that the committed proofs are those of the records as they are written now.
 *
 * @param document - The document as its author writes it.
 * @param proof - The committed proofs.
 * @returns A problem for each record that was added or changed after it was proved.
 */
export function checkProof(document: WrittenDocument, proof: ProofFile | undefined): FileProblem[] {
  const proofs = new Map<string, RecordProof>(proof?.records.map((record) => [record.id, record]))
  return document.records.flatMap((record, index) => {
    const known = proofs.get(record.id)
    if (known?.digest === digestLetters(provableText(record)) && proof?.source === document.source.sha256)
      return []
    const what = known
      ? 'was changed after it was proved against its source'
      : 'was never proved against its source'
    const message = `"${record.id}" ${what}. Run \`pnpm generate\` where the sources are.`
    return [{ ...document.locate(['records', index, 'text']), message }]
  })
}
