/** What runs in each worker: a catalog is made once, then files are checked as they come. */
import { workerData } from 'node:worker_threads'
import { createCatalog } from '@florilegium/core'
import type { CheckingMaterial } from '../project/project.js'
import { checkFile, type FileToCheck } from './check-file.js'
import type { FileResult } from './checked-file.js'

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
  for (const file of files) results.push(await checkFile(file, { material, catalog }))
  return results
}
