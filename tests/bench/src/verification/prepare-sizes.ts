import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Corpus } from '../corpus/corpus.js'
import { cutDocuments } from '../corpus/cut-documents.js'
import { log } from '../report/log.js'
import { createQueries } from './queries/create-queries.js'
import type { TaskInput } from './tasks/task-input.js'

/** A part of the corpus with its quotations, in files. */
export interface PreparedSize {
  /** Millions of words. */
  size: number
  documents: number
  words: number
  bytes: number
  input: TaskInput
}

/** How many quotations warm an engine up. */
const WARM_UP = 200

/**
 * Cuts the corpus to each size, makes the quotations and writes all of it to files for the workers.
 *
 * @param corpus - The corpus.
 * @param options - The sizes in millions of words, how many quotations, the folder for the files, and the rounds.
 * @returns The sizes that the corpus is large enough for.
 */
export function prepareSizes(
  corpus: Corpus,
  { sizes, queries, folder, rounds }: { sizes: number[]; queries: number; folder: string; rounds: number },
): PreparedSize[] {
  const prepared: PreparedSize[] = []
  for (const size of sizes) {
    const documents = cutDocuments(corpus.documents, size * 1e6)
    if (!documents) {
      log(`${size} million words: left out, the corpus is smaller`)
      continue
    }
    log(`${size} million words: making ${queries} quotations`)
    const source = { documents, heldOut: corpus.heldOut }
    const own = join(folder, String(size))
    mkdirSync(own)
    const write = (name: string, value: unknown): string => {
      const file = join(own, name)
      writeFileSync(file, JSON.stringify(value))
      return file
    }
    prepared.push({
      size,
      documents: documents.length,
      words: documents.reduce((sum, { text }) => sum + countWords(text), 0),
      bytes: documents.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0),
      input: {
        documentsFile: write('documents.json', documents),
        queriesFile: write('queries.json', createQueries(source, { count: queries, seed: 2 })),
        warmUpFile: write('warm-up.json', createQueries(source, { count: WARM_UP, seed: 3 })),
        rounds,
      },
    })
  }
  return prepared
}

function countWords(text: string): number {
  let count = 0
  for (const _ of text.matchAll(/\S*[\p{L}\p{N}]\S*/gu)) count++
  return count
}
