import { createIndex } from '@florilegium/verify'
import type { WrittenDocument } from '../read/written-document.js'
import type { PreparedSource } from '../source/find-sections.js'
import { toVerifySource } from '../source/to-verify-source.js'
import type { ProofContext } from './prove-record.js'

/**
 * Makes what the records of a document are proved against.
 *
 * @param document - The document as its author writes it.
 * @param source - Its source.
 * @returns The source with its index. It holds as long as the sections of the document stay as they are.
 */
export function createProofContext(document: WrittenDocument, source: PreparedSource): ProofContext {
  return {
    source,
    index: createIndex([toVerifySource(document, source)]),
    extracted: document.source.extracted ?? false,
    known: new Map(),
  }
}
