import type { Source } from '@florilegium/verify'
import type { WrittenDocument } from '../read/written-document.js'
import type { PreparedSource } from './find-sections.js'

/**
 * Makes the source that the verification engine checks quotations against: of its index, and of its fingerprint.
 *
 * @param document - The document as its author writes it.
 * @param source - Its source.
 * @returns The source in its reading order, each stretch of a section under the id of the section.
 */
export function toVerifySource(document: WrittenDocument, { text, sections }: PreparedSource): Source {
  return {
    id: document.id,
    text,
    language: document.bibliography.language,
    extracted: document.source.extracted ?? false,
    sections: sections.map(({ id, ranges }) => ({ id, ranges })),
  }
}
