import type { Document } from '../../corpus/corpus.js'

/** A stretch of a document that a search engine indexes as one entry. */
export interface Passage {
  document: number
  start: number
  end: number
}

/** About a hundred words. */
const LENGTH = 600

/**
 * Divides documents into passages of about a hundred words. They end at paragraphs where they can, else at a space.
 *
 * @param documents - The documents.
 * @returns The passages, in order, without a gap.
 */
export function listPassages(documents: readonly Document[]): Passage[] {
  const passages: Passage[] = []
  documents.forEach(({ text }, document) => {
    let start = 0
    while (start < text.length) {
      const end = findEnd(text, start)
      passages.push({ document, start, end })
      start = end
    }
  })
  return passages
}

function findEnd(text: string, start: number): number {
  const limit = start + 1.5 * LENGTH
  if (limit >= text.length) return text.length
  const paragraph = text.lastIndexOf('\n\n', limit)
  if (paragraph > start + LENGTH / 2) return paragraph
  for (let offset = limit; offset > start + LENGTH / 2; offset--) {
    if (/\s/.test(text.charAt(offset))) return offset
  }
  return limit
}
