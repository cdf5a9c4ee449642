import type { SourceDocument } from '@florilegium/schema'
import { decodeDataUrl } from './decode-data-url.js'
import { encodeDataUrl } from './encode-data-url.js'

/** Bytes as they were read, by the document that has them. */
const known = new WeakMap<SourceDocument, Uint8Array>()

/**
 * Gives a document its fingerprint.
 *
 * @param document - A document whose collection names a file of a fingerprint.
 * @param bytes - What stands in that file.
 * @returns The document. Its fingerprint is a data URL, which is not written before somebody reads it.
 */
export function withFingerprint(document: SourceDocument, bytes: Uint8Array): SourceDocument {
  const made = {
    ...document,
    get fingerprint() {
      return encodeDataUrl(bytes)
    },
  }
  known.set(made, bytes)
  return made
}

/**
 * Reads the fingerprint of a document.
 *
 * @param document - The document.
 * @returns Its bytes; nothing where it has none, or only the path of one.
 * @example
 * ```ts @import.meta.vitest
 * const { default: collection } = await import('@florilegium/multilateralism')
 * const [document] = collection.documents
 * const bytes = readFingerprint(document)
 * const made = withFingerprint({ ...document, fingerprint: './a-report/fingerprint.bin' }, bytes)
 * expect(made).toEqual(document)
 * expect(readFingerprint(made)).toBe(bytes)
 * expect(readFingerprint(structuredClone(made))).toEqual(bytes)
 * ```
 */
export function readFingerprint(document: SourceDocument): Uint8Array | undefined {
  return known.get(document) ?? decodeDataUrl(document.fingerprint)
}
