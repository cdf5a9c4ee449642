import {
  validateCollection,
  type Anchor,
  type Collection,
  type FullText,
  type Section,
  type SourceDocument,
} from '@florilegium/schema'
import type { ProofFile } from './prove/proof-file.js'
import type { ReadContentResult } from './read/read-content.js'
import type { LocatedDocument } from './read/written-document.js'
import type { FileProblem } from './read/yaml-file.js'

const UNPROVED: Anchor = { exact: '', prefix: '', suffix: '', start: 0, end: 0, repairs: [] }

/** What {@link assembleCollection} joins. */
export interface AssembleOptions {
  /** The name and version of the package. */
  manifest: { name: string; version: string }
  content: ReadContentResult
  /** The proofs, by document id. A record without one is left without an anchor. */
  proofs: ReadonlyMap<string, ProofFile>
  /** The texts that are published, by document id. */
  fullTexts: ReadonlyMap<string, FullText>
  /** The fingerprints of the others, by document id. */
  fingerprints: ReadonlyMap<string, Uint8Array>
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
  const { manifest, content, proofs, fullTexts, fingerprints } = options
  const { documents, topics, locateTopics } = content
  const collection: Collection = {
    $schema: './collection.schema.json',
    name: manifest.name,
    version: manifest.version,
    ...(topics.length > 0 && { topics }),
    documents: documents.map((document) => {
      const fullText = fullTexts.get(document.id)
      return {
        ...toSourceDocument(document, proofs.get(document.id)),
        ...(fullText && { fullText }),
        ...(fingerprints.has(document.id) && { fingerprint: `./${document.id}/fingerprint.bin` }),
      }
    }),
  }
  const problems = validateCollection(collection).map(({ path, ...problem }): FileProblem => {
    const [field, index, ...rest] = path
    if (field === 'topics') return { ...locateTopics(path), ...problem }
    const document = documents[Number(index)] as LocatedDocument
    return { ...document.locate(rest), ...problem }
  })
  return { collection, problems }
}

function toSourceDocument(
  { locate: _, sections, records, retired, ...document }: LocatedDocument,
  proof: ProofFile | undefined,
): SourceDocument {
  const proofs = new Map(proof?.records.map((record) => [record.id, record]))
  return {
    ...document,
    sections: sections.map(({ lines: _lines, asides: _asides, ...section }): Section => section),
    records: records.map((record) => {
      const { anchor = UNPROVED, titleAnchor } = proofs.get(record.id) ?? {}
      return { ...record, anchor, ...(titleAnchor && { titleAnchor }) }
    }),
    ...(retired.length > 0 && { retired }),
  }
}
