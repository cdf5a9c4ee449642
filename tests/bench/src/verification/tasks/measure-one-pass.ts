import { createIndex, verifyQuotation, verifyQuotations } from '@florilegium/verify'
import { timeRounds } from '../../measure/time.js'
import type { Send } from '../../process/run-worker.js'
import { indexOf } from '../peers/index-of.js'
import { readTaskInput, type TaskInput } from './task-input.js'

/** What one pass costs. Times in milliseconds. */
export interface OnePassCosts {
  bytes: number
  queries: number
  onePassMs: number
  /** An index, used once. */
  indexMs: number
  /** `indexOf` in normalised texts: normalising them included. */
  indexOfMs: number
  /** Quotations on which one pass and the index do not say the same. */
  different: number
}

/**
 * Measures one pass over the sources for all quotations at once, and whether it says the same as an index.
 *
 * @param input - What to work on.
 * @param send - Takes the costs.
 */
export async function measureOnePass(input: TaskInput, send: Send<OnePassCosts>): Promise<void> {
  const { documents, queries, bytes } = readTaskInput(input)
  const texts = queries.map(({ text }) => text)
  const onePass = timeRounds(input.rounds, () => verifyQuotations(texts, documents))
  const indexed = timeRounds(input.rounds, () => {
    const index = createIndex(documents)
    return texts.map((text) => verifyQuotation(text, index))
  })
  const plain = timeRounds(input.rounds, () => {
    const engine = indexOf.prepare(documents)
    if (engine instanceof Promise) throw new Error('Expected indexOf to be ready at once.')
    return texts.map((text) => engine.verify(text))
  })
  await send({
    bytes,
    queries: texts.length,
    onePassMs: onePass.ms,
    indexMs: indexed.ms,
    indexOfMs: plain.ms,
    different: texts.filter(
      (_, index) => JSON.stringify(onePass.result[index]) !== JSON.stringify(indexed.result[index]),
    ).length,
  })
}
