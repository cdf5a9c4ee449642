import { Tinypool } from 'tinypool'
import type { CheckingMaterial } from '../project/project.js'
import type { FileToCheck } from './check-file.js'
import type { FileResult } from './checked-file.js'

/** A worker has its next batch at hand when it is done with one. */
const BATCHES_AT_HAND = 2

/** Threads that check files. */
export interface Workers {
  /** What gives them batches of files. */
  runners: ((batch: readonly FileToCheck[]) => Promise<FileResult[]>)[]
  stop: () => Promise<void>
}

/**
 * Starts workers, each with a catalog of its own.
 *
 * @param count - How many.
 * @param material - What files are checked against.
 * @returns The workers. They may be given batches before they are ready.
 */
export function startWorkers(count: number, material: CheckingMaterial): Workers {
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    workerData: material,
  })
  return {
    runners: Array.from(
      { length: BATCHES_AT_HAND * count },
      () => (batch) => pool.run(batch) as Promise<FileResult[]>,
    ),
    stop: () => pool.destroy(),
  }
}
