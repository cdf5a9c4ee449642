/** A passage of a content package that a test makes. */
export interface Passage {
  id: string
  text: string
}

/**
 * Makes the collection of a content package.
 *
 * @param name - The name of the package, and of its document.
 * @param passages - What can be quoted from it.
 * @returns The collection.
 */
export function collectionOf(name: string, passages: Passage[]): object {
  return {
    name,
    version: '1.0.0',
    topics: [],
    documents: [
      {
        id: name,
        bibliography: {
          type: 'report',
          title: `The Report of ${name}`,
          author: [{ literal: 'An Institution' }],
          issued: { 'date-parts': [[2021]] },
          language: 'en',
        },
        rights: 'All.',
        source: { file: `${name}.txt`, sha256: '0'.repeat(64) },
        sections: [{ id: 'opening', title: 'Opening' }],
        people: [],
        records: passages.map(({ id, text }) => ({
          type: 'passage',
          id,
          section: 'opening',
          text,
          topics: [],
          anchor: { exact: text, prefix: '', suffix: '', start: 0, end: text.length, repairs: [] },
        })),
      },
    ],
  }
}
