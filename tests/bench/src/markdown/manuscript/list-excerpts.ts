import type { Collection } from '@florilegium/schema'

/** Words that a manuscript can quote, and where they are from. */
export interface Excerpt {
  words: string[]
  record: string
  document: string
}

const LEAST_WORDS = 10

/**
 * Lists the texts of records that are long enough to quote from.
 *
 * @param collections - The content packages.
 * @returns Their words, in the order of the packages.
 */
export function listExcerpts(collections: readonly Collection[]): Excerpt[] {
  return collections.flatMap(({ documents }) =>
    documents.flatMap((document) =>
      document.records.flatMap((record) => {
        // Marks inside would make two quotations of one.
        const words = record.text.replace(/["“”]/g, '').split(/\s+/)
        return words.length < LEAST_WORDS ? [] : [{ words, record: record.id, document: document.id }]
      }),
    ),
  )
}
