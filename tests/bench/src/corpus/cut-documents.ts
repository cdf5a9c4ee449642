import { BYTES_PER_WORD, type Document } from './corpus.js'

/**
 * Takes the first documents, up to a number of words; the last one is cut after a paragraph.
 *
 * @param documents - The documents.
 * @param words - How many words to take, at 5.6 bytes each.
 * @returns The documents, or undefined if they hold less than nine tenths of it.
 */
export function cutDocuments(documents: readonly Document[], words: number): Document[] | undefined {
  const wanted = words * BYTES_PER_WORD
  const taken: Document[] = []
  let bytes = 0
  for (const document of documents) {
    const size = Buffer.byteLength(document.text)
    if (bytes + size > wanted) {
      // Cut by its share, since bytes and code units differ by little.
      const offset = Math.floor((document.text.length * (wanted - bytes)) / size)
      const end = document.text.lastIndexOf('\n\n', offset)
      if (end > 0) taken.push({ id: document.id, text: document.text.slice(0, end) })
      return taken
    }
    taken.push(document)
    bytes += size
  }
  return bytes >= 0.9 * wanted ? taken : undefined
}
