import { normalise } from '../words/normalise.js'
import type { Peer } from './peer.js'

/** `String.prototype.indexOf` in normalised texts. */
export const indexOf: Peer = {
  prepare(documents) {
    const texts = documents.map(({ text }) => normalise(text))
    return {
      verify(text) {
        const pattern = normalise(text)
        for (const [document, source] of texts.entries()) {
          const start = source.indexOf(pattern)
          if (start < 0) continue
          return {
            verdict: 'verbatim',
            place: { document, start, end: start + pattern.length, isNormalised: true },
          }
        }
        return { verdict: 'absent' }
      },
    }
  },
}
