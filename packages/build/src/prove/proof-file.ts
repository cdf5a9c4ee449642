import { createHash } from 'node:crypto'
import type { Anchor } from '@florilegium/schema'
import type { WrittenRecord } from '../read/written-document.js'
import { toLetters } from './letters.js'

/** The proof of a record: that this text stood in the source, and where. */
export interface RecordProof {
  id: string
  section: string
  /** SHA-256 of the letters and digits of the texts that were proved. */
  digest: string
  anchor: Anchor
  titleAnchor?: Anchor
}

/** `proof/DOCUMENT.json`: the proofs of a document's records, for where the source is not at hand. */
export interface ProofFile {
  /** SHA-256 of the source's bytes. */
  source: string
  /** SHA-256 of the fingerprint and of what says how it reads the source. Left out where the whole text is published. */
  fingerprint?: string
  records: RecordProof[]
}

/**
 * Computes the digest that ties a proof to the texts it proves: title, text and addressees.
 *
 * @param record - The record as its author writes it.
 * @returns The SHA-256 of their letters and digits, in hexadecimal.
 */
export function digestRecord(record: WrittenRecord): string {
  const texts =
    record.type === 'recommendation' ? [record.title ?? '', record.text, ...record.addressees] : [record.text]
  return createHash('sha256')
    .update(toLetters(texts.join(' ')).text)
    .digest('hex')
}
