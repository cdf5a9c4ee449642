import { stat } from 'node:fs/promises'
import { availableParallelism } from 'node:os'
import { setImmediate } from 'node:timers/promises'
import { createCatalog, listCatalogFaults } from '@florilegium/core'
import type { CheckingMaterial } from '../project/project.js'
import { checkFile, type FileToCheck } from './check-file.js'
import type { FileResult } from './checked-file.js'
import { mapInOrder } from './map-in-order.js'

/** With fewer bytes than this, to start workers takes longer than they save. */
const WORTH_WORKERS = 1_500_000

/** Each worker gets about so many bytes at a time. */
const BATCH = 200_000

/** How files are checked. */
export interface CheckFilesOptions {
  material: CheckingMaterial
  /** How many workers check at the same time. Default: one for each core, where there is enough to do. */
  threads?: number
  /** Is told what is wrong with the sources. */
  onFault: (message: string) => void
}

/**
 * Checks files: a few in this thread, many in workers on all cores.
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
  const sizes = await Promise.all(files.map(sizeOf))
  const total = sizes.reduce((sum, size) => sum + size, 0)
  const count = threads ?? (total < WORTH_WORKERS ? 1 : availableParallelism())
  if (count < 2) {
    const catalog = createCatalog(material.collections, { sources: material.sources })
    listCatalogFaults(catalog).forEach(onFault)
    for (const file of files) {
      yield await checkFile(file, { material, catalog })
      // Files are read and checked at one go, so signals are heard in between.
      await setImmediate()
    }
    return
  }
  const { Tinypool } = await import('tinypool')
  const pool = new Tinypool({
    filename: new URL('./worker.js', import.meta.url).href,
    minThreads: count,
    maxThreads: count,
    workerData: material,
  })
  try {
    const faults = (await pool.run(undefined, { name: 'listFaults' })) as string[]
    faults.forEach(onFault)
    const check = (batch: FileToCheck[]): Promise<FileResult[]> => pool.run(batch) as Promise<FileResult[]>
    for await (const results of mapInOrder(toBatches(files, sizes), check, count * 3)) yield* results
  } finally {
    await pool.destroy()
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

async function sizeOf({ file, text }: FileToCheck): Promise<number> {
  if (text !== undefined) return text.length
  return stat(file).then(
    ({ size }) => size,
    () => 0,
  )
}
