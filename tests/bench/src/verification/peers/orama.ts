import { create, insertMultiple, search } from '@orama/orama'
import { longestWords } from '../words/longest-words.js'
import { listPassages } from './list-passages.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** Full-text search over passages, then verification by words. */
export const orama: Peer = {
  async prepare(documents) {
    const passages = listPassages(documents)
    const engine = create({ schema: { text: 'string' } as const })
    await insertMultiple(
      engine,
      passages.map(({ document, start, end }, id) => ({
        id: String(id),
        text: documents[document]?.text.slice(start, end) ?? '',
      })),
      10_000,
    )
    return {
      async verify(text) {
        const { hits } = await search(engine, {
          term: longestWords(text).join(' '),
          properties: ['text'],
          limit: 10,
        })
        const candidates = hits
          .map(({ id }) => passages[Number(id)])
          .filter((passage) => passage !== undefined)
        return verifyInPassages(text, { documents, candidates })
      },
    }
  },
}
