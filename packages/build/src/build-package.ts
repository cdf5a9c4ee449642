import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import type { Collection } from '@florilegium/schema'
import { formatPackage } from './emit/format-package.js'
import { readPackage, type PackageOptions } from './read-package.js'
import type { FileProblem } from './read/yaml-file.js'

/** What {@link buildPackage} returns. */
export interface BuildPackageResult {
  collection: Collection
  /** Every problem found. Where there is one, nothing was written. */
  problems: FileProblem[]
}

/**
 * Builds a content package: reads its YAML, proves every record, and writes `dist/`, whole or not at all.
 *
 * @param options - Where the package is.
 * @returns The collection, and every problem; `dist/` is written where there is none.
 */
export async function buildPackage(options: PackageOptions): Promise<BuildPackageResult> {
  const { collection, fingerprints, problems } = await readPackage(options)
  if (problems.length === 0) {
    const files = formatPackage(collection, { schema: await readSchema(), fingerprints })
    await writeFolder(join(options.directory, 'dist'), files)
  }
  return { collection, problems }
}

async function readSchema(): Promise<string> {
  const require = createRequire(import.meta.url)
  return readFile(require.resolve('@florilegium/schema/collection.schema.json'), 'utf8')
}

async function writeFolder(folder: string, files: Map<string, string | Uint8Array>): Promise<void> {
  const fresh = `${folder}.new`
  await rm(fresh, { recursive: true, force: true })
  for (const [path, content] of files) {
    await mkdir(dirname(join(fresh, path)), { recursive: true })
    await writeFile(join(fresh, path), content)
  }
  await rm(folder, { recursive: true, force: true })
  await rename(fresh, folder)
}
