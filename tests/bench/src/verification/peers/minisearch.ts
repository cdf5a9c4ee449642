import MiniSearch from 'minisearch'
import { longestWords } from '../words/longest-words.js'
import { listPassages } from './list-passages.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** Full-text search over passages, then verification by words. */
export const minisearch: Peer = {
  prepare(documents) {
    const passages = listPassages(documents)
    const engine = new MiniSearch<{ id: number; text: string }>({ fields: ['text'] })
    engine.addAll(
      passages.map(({ document, start, end }, id) => ({
        id,
        text: documents[document]?.text.slice(start, end) ?? '',
      })),
    )
    return {
      verify(text) {
        const results = engine.search(longestWords(text).join(' '))
        const candidates = results
          .slice(0, 10)
          .map(({ id }) => passages[id as number])
          .filter((passage) => passage !== undefined)
        return verifyInPassages(text, { documents, candidates })
      },
    }
  },
}
