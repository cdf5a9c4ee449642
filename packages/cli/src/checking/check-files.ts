import { statSync } from 'node:fs'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { createCatalog, listCatalogFaults } from '@florilegium/core'
import type { CheckingMaterial } from '../project/project.js'
import { checkFile, type FileToCheck } from './check-file.js'
import type { FileResult } from './checked-file.js'
import { countThreads } from './count-threads.js'
import { mapInOrder } from './map-in-order.js'

/** So many bytes are given out at a time. */
const BATCH = 100_000

/** Batches for each thread that may be done before those in front of them are: while workers start, this thread is ahead. */
const AHEAD = 16

/** How files are checked. */
export interface CheckFilesOptions {
  material: CheckingMaterial
  /** How many threads check at the same time, this one among them. Default: as many as are likely the fastest. */
  threads?: number
  /** Is told what is wrong with the sources. */
  onFault: (message: string) => void
}

/**
 * Checks files: a few in this thread, many on all cores.
 *
 * @param files - The files.
 * @param options - What they are checked against.
 * @yields {FileResult} What came of each, in their order.
 * @returns When all have been taken.
 */
export async function* checkFiles(
  files: readonly FileToCheck[],
  { material, threads, onFault }: CheckFilesOptions,
): AsyncGenerator<FileResult, void, void> {
  const sizes = files.map(sizeOf)
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const count = threads ?? countThreads(total, availableParallelism())
  const workers =
    count > 1 ? (await import('./start-workers.js')).startWorkers(count - 1, material) : undefined
  try {
    const catalog = createCatalog(material.collections, { sources: material.sources })
    listCatalogFaults(catalog).forEach(onFault)
    const checkHere = async (batch: readonly FileToCheck[]): Promise<FileResult[]> => {
      const results: FileResult[] = []
      for (const file of batch) {
        results.push(await checkFile(file, { material, catalog }))
        // Files are read and checked at one go: in between, signals are heard, and workers.
        await setImmediate()
      }
      return results
    }
    const runners = [...(workers?.runners ?? []), checkHere]
    const batches = toBatches(files, sizes)
    for await (const results of mapInOrder(batches, { runners, ahead: AHEAD * count })) yield* results
  } finally {
    await workers?.stop()
  }
}

function* toBatches(files: readonly FileToCheck[], sizes: readonly number[]): Generator<FileToCheck[]> {
  let batch: FileToCheck[] = []
  let size = 0
  for (const [index, file] of files.entries()) {
    batch.push(file)
    size += sizes[index] ?? 0
    if (size >= BATCH) {
      yield batch
      batch = []
      size = 0
    }
  }
  if (batch.length > 0) yield batch
}

function sizeOf({ file, text }: FileToCheck): number {
  if (text !== undefined) return text.length
  try {
    return statSync(file).size
  } catch {
    // It is reported when it is read.
    return 0
  }
}
