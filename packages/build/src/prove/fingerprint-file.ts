import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { IndexFormatError } from '@florilegium/verify'
import { loadFingerprint } from '@florilegium/verify/fingerprint'
import type { WrittenDocument } from '../read/written-document.js'
import type { FileProblem } from '../read/yaml-file.js'
import type { ProofFile } from './proof-file.js'

/**
 * Says where the fingerprint of a document is committed.
 *
 * @param directory - The folder of the content package.
 * @param id - The id of the document.
 * @returns The path.
 */
export function fingerprintPath(directory: string, id: string): string {
  return join(directory, 'proof', `${id}.fingerprint`)
}

/**
 * Computes the digest that ties a fingerprint to its document: to its language and the lines of its sections.
 *
 * @param bytes - The fingerprint.
 * @param document - The document as its author writes it.
 * @returns The SHA-256 of both, in hexadecimal.
 */
export function digestFingerprint(bytes: Uint8Array, document: WrittenDocument): string {
  const { id, bibliography, source, sections } = document
  const reading = [
    id,
    bibliography.language,
    source.sha256,
    source.extracted ?? false,
    sections.map(({ id, lines, asides = [] }) => [id, lines, asides]),
  ]
  return createHash('sha256').update(bytes).update(JSON.stringify(reading)).digest('hex')
}

/**
 * Reads the committed fingerprint of a document whose source is not at hand, and checks that it is the one that was made
 * of the document as it is written now.
 *
 * @param document - The document as its author writes it.
 * @param directory - The folder of the content package.
 * @param proof - The committed proofs.
 * @returns The fingerprint, or why it cannot be used.
 */
export async function readFingerprint(
  document: WrittenDocument,
  directory: string,
  proof: ProofFile | undefined,
): Promise<{ bytes?: Uint8Array; problems: FileProblem[] }> {
  const file = fingerprintPath(directory, document.id)
  const refuse = (what: string) => ({
    problems: [{ file, message: `${what} Run \`pnpm generate\` where the sources are.` }],
  })
  let bytes: Uint8Array
  try {
    bytes = await readFile(file)
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return refuse('Is not there.')
    throw error
  }
  if (digestFingerprint(bytes, document) !== proof?.fingerprint) {
    return refuse('Is not the fingerprint of the document as it is written now.')
  }
  try {
    loadFingerprint(bytes)
  } catch (error) {
    if (error instanceof IndexFormatError) return refuse(error.message)
    throw error
  }
  return { bytes, problems: [] }
}
