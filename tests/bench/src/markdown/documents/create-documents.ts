import type { Corpus, Document } from '../../corpus/corpus.js'
import { cutDocuments } from '../../corpus/cut-documents.js'
import { generateCorpus } from '../../corpus/generate-corpus.js'
import { createRandom } from '../../corpus/random.js'
import { readCorpus } from '../../corpus/read-corpus.js'
import { dressProse } from './dress-prose.js'

/** Of a long page, in characters. */
const PAGE = 15_000

/**
 * Finds the documents that the pipelines render: the files of a folder, or made-up ones.
 *
 * @param folder - The folder; none for made-up documents.
 * @param words - How many words are wanted, at 5.6 bytes each.
 * @returns The documents, with a description for the report. A folder that holds less is taken whole.
 */
export function createDocuments(
  folder: string | undefined,
  words: number,
): Pick<Corpus, 'description' | 'documents'> {
  const { description, documents } = folder === undefined ? makeUp(words) : readCorpus(folder, words)
  return { description, documents: cutDocuments(documents, words) ?? documents }
}

function makeUp(words: number): Pick<Corpus, 'description' | 'documents'> {
  const documents = generateCorpus(words).documents.flatMap(({ id, text }, index) => {
    const pages = toPages(dressProse(text, createRandom(index)))
    return pages.map((page, number): Document => ({ id: `${id}-${number}`, text: page }))
  })
  return { description: 'made-up Markdown, the same at every run', documents }
}

function toPages(text: string): string[] {
  const pages: string[] = []
  let start = 0
  while (start < text.length) {
    const end = text.indexOf('\n\n', start + PAGE)
    pages.push(text.slice(start, end < 0 ? text.length : end + 1))
    start = end < 0 ? text.length : end + 2
  }
  return pages
}
