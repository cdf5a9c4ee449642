import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileCache } from '../files/project-files.js'

/** Raised when a reader makes something else of the same bytes, so that what was kept before is read no more. */
const VERSION = 1

/**
 * Creates a cache in a folder. Several programs may use the folder at once.
 *
 * @param folder - The folder. It is made when something is kept.
 * @param isValue - Tells whether what stands in a file is what is kept.
 * @returns The cache.
 */
export function createFileCache<Value>(
  folder: string,
  isValue: (value: unknown) => value is Value,
): FileCache<Value> {
  const toPath = (bytes: Uint8Array, format: string): string =>
    join(folder, `${createHash('sha256').update(bytes).digest('hex')}-${format}-${VERSION}.json`)
  return {
    async get(bytes, format) {
      try {
        const value: unknown = JSON.parse(await readFile(toPath(bytes, format), 'utf8'))
        return isValue(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    async set(bytes, format, value) {
      const path = toPath(bytes, format)
      const temporary = `${path}.${randomUUID()}.tmp`
      try {
        await mkdir(folder, { recursive: true })
        await writeFile(temporary, JSON.stringify(value))
        await rename(temporary, path)
      } catch {
        // Without a cache the next run takes longer, and nothing else.
        await rm(temporary, { force: true }).catch(() => undefined)
      }
    },
  }
}
