import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import type { Anchor } from '@florilegium/schema'
import type { WrittenRecord } from '../read/read-content.js'
import { toLetters } from './letters.js'

/** The proof of a record: that this text stood in the source, and where. */
export interface RecordProof {
  id: string
  /** SHA-256 of the letters and digits of the text that was proved. */
  digest: string
  anchor: Anchor
}

/** `proof/DOCUMENT.json`: the proofs of a document's records, for where the source is not at hand. */
export interface ProofFile {
  /** SHA-256 of the source's bytes. */
  source: string
  records: RecordProof[]
}

/**
 * Reads a proof file.
 *
 * @param file - Its path.
 * @returns The proofs; none where the file does not exist.
 */
export async function readProofFile(file: string): Promise<ProofFile | undefined> {
  try {
    return JSON.parse(await readFile(file, 'utf8')) as ProofFile
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined
    throw error
  }
}

/**
 * Joins the words of a record that the source must have in one stretch.
 *
 * @param record - The record.
 * @returns Its text, after its title where it has one.
 */
export function provableText(record: WrittenRecord): string {
  return record.type === 'recommendation' ? `${record.title} ${record.text}` : record.text
}

/**
 * Computes the digest that ties a proof to the text it proves.
 *
 * @param text - The text.
 * @returns The SHA-256 of its letters and digits, in hexadecimal.
 */
export function digestLetters(text: string): string {
  return createHash('sha256').update(toLetters(text).text).digest('hex')
}
