import { createHash } from 'node:crypto'
import type { WrittenDocument, WrittenRecord } from '../read/written-document.js'

/** What an id stands for. */
export interface LedgerEntry {
  type: WrittenRecord['type']
  /** SHA-256 of the type, title and text. */
  digest: string
  /** The digests it had before its text was corrected, the oldest first. */
  corrected?: string[]
}

/** `ledger.json`: every id that was ever released, by document. */
export type Ledger = Record<string, Record<string, LedgerEntry>>

/**
 * Enters the records of a package in its ledger. Entries are never taken out of it.
 *
 * @param ledger - The ledger.
 * @param documents - The documents as their author writes them.
 * @param corrections - The records, as `document/id`, whose text was corrected.
 * @returns The ledger with new ids, and with the new digests of corrected texts.
 */
export function updateLedger(
  ledger: Ledger,
  documents: readonly WrittenDocument[],
  corrections: readonly string[] = [],
): Ledger {
  const updated = structuredClone(ledger)
  for (const document of documents) {
    const entries = (updated[document.id] ??= {})
    for (const record of document.records) {
      const digest = digestMeaning(record)
      const entry = (entries[record.id] ??= { type: record.type, digest })
      if (entry.digest === digest || !corrections.includes(`${document.id}/${record.id}`)) continue
      entry.corrected = [...(entry.corrected ?? []), entry.digest]
      entry.digest = digest
    }
  }
  return updated
}

/**
 * Computes the digest of what an id stands for.
 *
 * @param record - The record as its author writes it.
 * @returns The SHA-256 of its type, title and text, in hexadecimal.
 */
export function digestMeaning(record: WrittenRecord): string {
  const title = record.type === 'recommendation' ? (record.title ?? '') : ''
  return createHash('sha256').update([record.type, title, record.text].join('\n')).digest('hex')
}
