/** What runs in each worker: a catalog is made once, then files are checked as they come. */
import { workerData } from 'node:worker_threads'
import { createCatalog, listCatalogFaults } from '@florilegium/core'
import type { CheckingMaterial } from '../project/project.js'
import { checkFile, type FileToCheck } from './check-file.js'
import { READ_AHEAD } from './check-files.js'
import type { FileResult } from './checked-file.js'
import { mapInOrder } from './map-in-order.js'

// tinypool puts its own data before ours.
const [, material] = workerData as [unknown, CheckingMaterial]
const catalog = createCatalog(material.collections, { sources: material.sources })

/**
 * Checks files.
 *
 * @param files - The files.
 * @returns What came of each.
 */
export default async function checkBatch(files: readonly FileToCheck[]): Promise<FileResult[]> {
  const results: FileResult[] = []
  const checked = mapInOrder(files, (file) => checkFile(file, { material, catalog }), READ_AHEAD)
  for await (const result of checked) results.push(result)
  return results
}

/**
 * Lists what is wrong with the sources.
 *
 * @returns Sentences.
 */
export function listFaults(): string[] {
  return listCatalogFaults(catalog)
}
