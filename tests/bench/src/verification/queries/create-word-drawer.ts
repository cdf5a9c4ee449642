import type { Document } from '../../corpus/corpus.js'
import type { Random } from '../../corpus/random.js'
import { pickSpan } from './pick-span.js'

/**
 * Makes a function that draws words of the documents, the common ones more often.
 *
 * @param documents - The documents.
 * @param random - The choice.
 * @returns The function. It gives words in lower case.
 */
export function createWordDrawer(documents: readonly Document[], random: Random): () => string {
  let words: string[] = []
  return () => {
    while (words.length === 0) {
      words = pickSpan(documents, random).text.match(/(?<=\s)\p{Ll}{2,}(?=\s)/gu) ?? []
    }
    return words.pop() as string
  }
}
