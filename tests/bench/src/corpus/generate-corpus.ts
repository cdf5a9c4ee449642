import { BYTES_PER_WORD, type Corpus, type Document } from './corpus.js'
import { createVocabulary } from './create-vocabulary.js'
import { generateDocument } from './generate-document.js'
import { createRandom } from './random.js'

/** Of a book. */
const WORDS_PER_DOCUMENT = 75_000
const HELD_OUT = 3

/**
 * Makes up a corpus. The same arguments give the same texts, and a larger corpus begins with the smaller one.
 *
 * @param words - How many words it must hold at least.
 * @returns The corpus.
 */
export function generateCorpus(words: number): Corpus {
  const vocabulary = createVocabulary(createRandom(1))
  const documents: Document[] = []
  let bytes = 0
  while (bytes < words * BYTES_PER_WORD) {
    const document = generateDocument(vocabulary, {
      seed: 1000 + documents.length,
      words: WORDS_PER_DOCUMENT,
    })
    bytes += Buffer.byteLength(document.text)
    documents.push(document)
  }
  const heldOut = Array.from({ length: HELD_OUT }, (_, index) =>
    generateDocument(vocabulary, { seed: 10 + index, words: WORDS_PER_DOCUMENT }),
  )
  return { description: 'made-up English prose, the same at every run', documents, heldOut }
}
