import type { LocatedDocument } from '../read/written-document.js'
import type { FileProblem } from '../read/yaml-file.js'
import { digestMeaning, type Ledger } from './ledger.js'

/** What {@link checkLedger} compares. */
export interface CheckLedgerOptions {
  /** The path of the ledger. */
  file: string
  ledger: Ledger
  documents: readonly LocatedDocument[]
  /** The records, as `document/id`, whose text was corrected. Default: none. */
  corrections?: readonly string[] | undefined
}

/**
 * Checks that no id that was released vanished or changed its meaning.
 *
 * @param options - The ledger, and the documents as they are written now.
 * @returns A problem for each id that is gone without being retired, or stands for something else.
 */
export function checkLedger(options: CheckLedgerOptions): FileProblem[] {
  const { file, ledger, documents, corrections = [] } = options
  return Object.entries(ledger).flatMap(([documentId, entries]) => {
    const document = documents.find(({ id }) => id === documentId)
    if (!document) {
      const message = `The document "${documentId}" was released and is gone. Restore it, and retire its records.`
      return [{ file, message }]
    }
    const retired = new Set(document.retired.map(({ id }) => id))
    const indexes = new Map(document.records.map(({ id }, index) => [id, index]))
    return Object.entries(entries).flatMap(([id, { type, digest }]): FileProblem[] => {
      const index = indexes.get(id)
      const record = index === undefined ? undefined : document.records[index]
      if (index === undefined || !record) {
        if (retired.has(id)) return []
        const message = `"${id}" was released and is gone. Restore it, or say in retired.yaml what became of it.`
        return [{ ...document.locate(['id']), message }]
      }
      const path = (field: string) => document.locate(['records', index, field])
      if (record.type !== type) {
        const message = `"${id}" was released as a ${type} and is a ${record.type} now. Give this record another id.`
        return [{ ...path('id'), message }]
      }
      if (digestMeaning(record) === digest || corrections.includes(`${documentId}/${id}`)) return []
      const message = `"${id}" was released with other words. Restore them; give other words another id; or, for a correction, enter it with \`--correct ${documentId}/${id}\`.`
      return [{ ...path('text'), message }]
    })
  })
}
