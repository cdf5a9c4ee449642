import { Index } from 'flexsearch'
import { listPassages } from './list-passages.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** Full-text search over passages, some words may be missing, then verification by words. */
export const flexsearch: Peer = {
  prepare(documents) {
    const passages = listPassages(documents)
    const engine = new Index({ tokenize: 'strict' })
    passages.forEach(({ document, start, end }, id) => {
      engine.add(id, documents[document]?.text.slice(start, end) ?? '')
    })
    return {
      verify(text) {
        const results = engine.search(text, { limit: 10, suggest: true }) as number[]
        const candidates = results.map((id) => passages[id]).filter((passage) => passage !== undefined)
        return verifyInPassages(text, { documents, candidates })
      },
    }
  },
}
