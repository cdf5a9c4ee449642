import { createHash, randomUUID } from 'node:crypto'
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'

/** Raised when a reader makes something else of the same bytes, so that what was kept before is read no more. */
const VERSION = 1

/** Keeps what was read from files whose reading takes long. */
export interface FileCache<Value> {
  /** Finds what was read from the same bytes. Nothing where there is nothing, or it is broken. */
  get: (key: string) => Promise<Value | undefined>
  /** Keeps it: whole or not at all, and without complaint where nothing can be written. */
  set: (key: string, value: Value) => Promise<void>
}

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
  const toPath = (key: string): string => join(folder, `${key}.json`)
  return {
    async get(key) {
      try {
        const value: unknown = JSON.parse(await readFile(toPath(key), 'utf8'))
        return isValue(value) ? value : undefined
      } catch {
        return undefined
      }
    },
    async set(key, value) {
      const path = toPath(key)
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

/**
 * Names the content of a file for the cache.
 *
 * @param bytes - The content.
 * @param format - The format that it is read as.
 * @returns A name that another content, format or version of the readers does not have.
 */
export function toCacheKey(bytes: Uint8Array, format: string): string {
  return `${createHash('sha256').update(bytes).digest('hex')}-${format}-${VERSION}`
}
