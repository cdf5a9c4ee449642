import { readFileSync } from 'node:fs'
import { ownTime } from '../../measure/own-time.js'
import type { Send } from '../../process/run-worker.js'
import { READERS, type Reader } from '../reading/readers.js'

/**
 * Measures how long a reader takes for its first manuscript, in a process that has read none.
 *
 * @param input - The key of the reader, and the file of the manuscript.
 * @param send - Takes the milliseconds.
 */
export async function measureFirst(
  { key, manuscriptFile }: { key: string; manuscriptFile: string },
  send: Send<number>,
): Promise<void> {
  const text = readFileSync(manuscriptFile, 'utf8')
  const read = (READERS[key] as Reader).prepare()
  const start = ownTime()
  read(text)
  await send(ownTime() - start)
}
