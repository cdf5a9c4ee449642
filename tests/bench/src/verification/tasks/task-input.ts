import { readFileSync } from 'node:fs'
import type { Document } from '../../corpus/corpus.js'
import type { Query } from '../queries/query.js'

/** What a measurement gets: files, since they are large. */
export interface TaskInput {
  /** JSON: the documents. */
  documentsFile: string
  /** JSON: the quotations that are measured. */
  queriesFile: string
  /** JSON: other quotations of the same kinds, to warm up. */
  warmUpFile: string
  rounds: number
}

/** The contents of the files. */
export interface TaskData {
  documents: Document[]
  queries: Query[]
  warmUp: Query[]
  /** Bytes of the documents in UTF-8. */
  bytes: number
}

/**
 * Reads what a measurement works on.
 *
 * @param input - The files.
 * @returns Their contents.
 */
export function readTaskInput({ documentsFile, queriesFile, warmUpFile }: TaskInput): TaskData {
  const documents = readJson(documentsFile) as Document[]
  return {
    documents,
    queries: readJson(queriesFile) as Query[],
    warmUp: readJson(warmUpFile) as Query[],
    bytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
  }
}

function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, 'utf8'))
}
