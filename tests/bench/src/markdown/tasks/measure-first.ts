import { readFileSync } from 'node:fs'
import { ownTime } from '../../measure/own-time.js'
import type { Send } from '../../process/run-worker.js'
import { READERS, type Reader } from '../reading/readers.js'

/** What a reader costs that has read nothing before. */
export interface FirstCosts {
  /** What it needs before the first manuscript. */
  prepareMs: number
  readMs: number
}

/**
 * Measures how long a reader takes for its first manuscript, in a process that has read none.
 *
 * @param input - The key of the reader, and the file of the manuscript.
 * @param send - Takes the costs.
 */
export async function measureFirst(
  { key, manuscriptFile }: { key: string; manuscriptFile: string },
  send: Send<FirstCosts>,
): Promise<void> {
  const text = readFileSync(manuscriptFile, 'utf8')
  const start = ownTime()
  const read = (READERS[key] as Reader).prepare()
  const ready = ownTime()
  read(text)
  await send({ prepareMs: ready - start, readMs: ownTime() - ready })
}
