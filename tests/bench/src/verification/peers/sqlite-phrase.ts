import { wordsOf } from '../words/words-of.js'
import { openSqlite } from './open-sqlite.js'
import type { Peer } from './peer.js'
import { verifyInPassages } from './verify-in-passages.js'

/** An FTS5 phrase query over passages. */
export const sqlitePhrase: Peer = {
  prepare(documents) {
    const table = openSqlite(documents)
    return {
      verify(text) {
        const candidates = table.find(`"${wordsOf(text).join(' ')}"`)
        if (candidates.length === 0) return { verdict: 'absent' }
        return { ...verifyInPassages(text, { documents, candidates }), verdict: 'verbatim' }
      },
      bytesElsewhere: table.bytes,
      close: table.close,
    }
  },
}
