import { longestWords } from '../words/longest-words.js'
import { wordsOf } from '../words/words-of.js'
import { openSqlite } from './open-sqlite.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** An FTS5 phrase query over passages; if there is none, any of the longest words, then verification by words. */
export const sqliteWords: Peer = {
  prepare(documents) {
    const table = openSqlite(documents)
    return {
      verify(text) {
        const words = wordsOf(text)
        const exact = table.find(`"${words.join(' ')}"`)
        const anyWord = longestWords(text)
          .map((word) => `"${word}"`)
          .join(' OR ')
        const candidates = exact.length > 0 ? exact : table.find(anyWord)
        return verifyInPassages(text, { documents, candidates })
      },
      bytesElsewhere: table.bytes,
      close: table.close,
    }
  },
}
