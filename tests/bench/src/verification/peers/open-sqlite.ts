import sqlite from 'node-sqlite3-wasm'
import type { Document } from '../../corpus/corpus.js'
import { listPassages, type Passage } from './list-passages.js'

/** Passages in a full-text table, in memory. */
export interface PassageTable {
  /** Finds the best passages for an FTS5 expression. */
  find: (expression: string) => Passage[]
  bytes: () => number
  close: () => void
}

/** Passages overlap by 40 words, generously, so that any quotation stands in one of them. */
const OVERLAP = 400

/**
 * Opens a table of passages with SQLite FTS5.
 *
 * @param documents - The documents.
 * @returns The table.
 */
export function openSqlite(documents: readonly Document[]): PassageTable {
  const passages = listPassages(documents)
  const database = new sqlite.Database(':memory:')
  database.exec('CREATE VIRTUAL TABLE passages USING fts5(text)')
  database.exec('BEGIN')
  const insert = database.prepare('INSERT INTO passages (rowid, text) VALUES (?, ?)')
  passages.forEach(({ document, start, end }, id) => {
    insert.run([id, documents[document]?.text.slice(start, end + OVERLAP) ?? ''])
  })
  insert.finalize()
  database.exec('COMMIT')
  const select = database.prepare('SELECT rowid FROM passages WHERE passages MATCH ? ORDER BY rank LIMIT 10')
  return {
    find(expression) {
      const rows = select.all([expression]) as { rowid: number }[]
      return rows.map(({ rowid }) => passages[rowid]).filter((passage) => passage !== undefined)
    },
    bytes() {
      const size = database.get(
        'SELECT page_count * page_size AS bytes FROM pragma_page_count(), pragma_page_size()',
      )
      return Number(size?.['bytes'])
    },
    close() {
      select.finalize()
      database.close()
    },
  }
}
