import { createIndex, loadIndex, saveIndex } from '@florilegium/verify'
import type { Document } from '../../corpus/corpus.js'
import { bufferBytes } from '../../measure/buffer-bytes.js'
import { heapBytes } from '../../measure/heap-bytes.js'
import { time, timeRounds } from '../../measure/time.js'
import type { Send } from '../../process/run-worker.js'
import { readTaskInput, type TaskInput } from './task-input.js'

/** What an index costs. Times in milliseconds. */
export interface IndexCosts {
  bytes: number
  scanMs: number
  indexOfMs: number
  /** The very first build, before the code is warm. */
  firstBuildMs: number
  buildMs: number
  bufferBytes: number
  heapBytes: number
  saveMs: number
  savedBytes: number
  loadMs: number
}

/** 64 characters that stand in no text. */
const ABSENT = 'zqxj'.repeat(16)

/**
 * Measures what an index costs, beside a plain scan and a plain search of the same texts.
 *
 * @param input - What to work on.
 * @param send - Takes the costs.
 */
export async function measureIndex(input: TaskInput, send: Send<IndexCosts>): Promise<void> {
  const { documents, bytes } = readTaskInput(input)
  const { rounds } = input
  const firstBuildMs = time(() => createIndex(documents)).ms
  // The first build leaves compiled code behind, which is no part of the index.
  const before = heapBytes()
  const measured = createIndex(documents)
  const after = heapBytes()
  const build = timeRounds(rounds, () => createIndex(documents))
  const save = timeRounds(rounds, () => saveIndex(build.result))
  const load = timeRounds(rounds, () => loadIndex(save.result, documents))
  await send({
    bytes,
    scanMs: timeRounds(rounds, () => sumCharacters(documents)).ms,
    indexOfMs: timeRounds(rounds, () => documents.some(({ text }) => text.includes(ABSENT))).ms,
    firstBuildMs,
    buildMs: build.ms,
    bufferBytes: bufferBytes(measured),
    heapBytes: after - before,
    saveMs: save.ms,
    savedBytes: save.result.byteLength,
    loadMs: load.ms,
  })
}

function sumCharacters(documents: readonly Document[]): number {
  let sum = 0
  for (const { text } of documents) {
    for (let offset = 0; offset < text.length; offset++) sum = (sum + text.charCodeAt(offset)) | 0
  }
  return sum
}
