import Fuse from 'fuse.js'
import { listPassages } from './list-passages.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** Fuzzy search over passages, then verification by words. */
export const fuse: Peer = {
  prepare(documents) {
    const passages = listPassages(documents)
    const texts = passages.map(
      ({ document, start, end }) => documents[document]?.text.slice(start, end) ?? '',
    )
    const engine = new Fuse(texts, { ignoreLocation: true, threshold: 0.35, includeScore: true })
    return {
      verify(text) {
        const results = engine.search(text, { limit: 10 })
        const candidates = results
          .map(({ refIndex }) => passages[refIndex])
          .filter((passage) => passage !== undefined)
        return verifyInPassages(text, { documents, candidates })
      },
    }
  },
}
