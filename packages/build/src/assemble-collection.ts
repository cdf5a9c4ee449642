import { validateCollection, type Anchor, type Collection, type SourceDocument } from '@florilegium/schema'
import type { ProofFile } from './prove/proof-file.js'
import type { WrittenDocument } from './read/read-content.js'
import type { FileProblem } from './read/yaml-file.js'

const UNPROVED: Anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] }

/** What {@link assembleCollection} joins. */
export interface AssembleOptions {
  /** The name and version of the package. */
  manifest: { name: string; version: string }
  documents: WrittenDocument[]
  /** The proofs, by document id. A record without one is left without an anchor. */
  proofs: ReadonlyMap<string, ProofFile>
}

/**
 * Joins documents and proofs to a collection and checks it as a whole.
 *
 * @param options - What to join.
 * @returns The collection, and every problem in it, placed in the files that its parts come from.
 */
export function assembleCollection(options: AssembleOptions): {
  collection: Collection
  problems: FileProblem[]
} {
  const { manifest, documents, proofs } = options
  const collection: Collection = {
    name: manifest.name,
    version: manifest.version,
    documents: documents.map((document) => addAnchors(document, proofs.get(document.id))),
  }
  const problems = validateCollection(collection).map(({ path, ...problem }): FileProblem => {
    const [, index, ...rest] = path
    const document = documents[Number(index)] as WrittenDocument
    return { ...document.locate(rest), ...problem }
  })
  return { collection, problems }
}

function addAnchors(
  { locate: _, ...document }: WrittenDocument,
  proof: ProofFile | undefined,
): SourceDocument {
  const anchors = new Map(proof?.records.map(({ id, anchor }) => [id, anchor]))
  const records = document.records.map((record) => ({
    ...record,
    anchor: anchors.get(record.id) ?? UNPROVED,
  }))
  return { ...document, records }
}
