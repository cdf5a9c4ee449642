import { createIndex, verifyQuotation } from '@florilegium/verify'
import type { Peer } from './peer.js'

/** The engine itself. */
export const florilegium: Peer = {
  prepare(documents) {
    const index = createIndex(documents)
    const numbers = new Map(documents.map(({ id }, number) => [id, number]))
    return {
      verify(text) {
        const { verdict, place, differences } = verifyQuotation(text, index)
        return {
          verdict,
          ...(place && { place: { document: numbers.get(place.source) ?? -1, ...place.range } }),
          differences: differences.map(({ quoted, source }) => ({
            quoted: quoted.text,
            source: source?.text ?? '',
          })),
        }
      },
    }
  },
}
