import { lstat, open } from 'node:fs/promises'
import { decodeText, type DecodeTextResult } from './decode-text.js'
import { describeError } from './describe-error.js'

/** A larger file is no manuscript. */
const LARGEST = 64 * 1024 * 1024

/** A file that changes while it is read is read again, at most so often. */
const TRIES = 3

/**
 * Reads a text file as it is at one moment.
 *
 * @param path - Its path.
 * @returns The text, or in a sentence why there is none. It never rejects.
 */
export async function readTextFile(path: string): Promise<DecodeTextResult> {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const read = await readOnce(path)
      if (typeof read === 'string') return { message: read }
      if (read) return decodeText(read)
    }
    return { message: 'It is being written all the time. Check it when that has ended.' }
  } catch (error) {
    return { message: (await isBrokenLink(path)) ? 'A symbolic link to nothing.' : describeError(error) }
  }
}

/** The bytes; nothing where they changed meanwhile; or why the file cannot be used. */
async function readOnce(path: string): Promise<Uint8Array | string | undefined> {
  const handle = await open(path)
  try {
    const before = await handle.stat()
    if (before.isDirectory()) return 'It is a folder, where a file is expected.'
    if (before.size > LARGEST) return `It has more than ${LARGEST / 1024 / 1024} MB. Divide it.`
    const bytes = await handle.readFile()
    if (!before.isFile()) return bytes
    const after = await handle.stat()
    const isSame = after.mtimeMs === before.mtimeMs && after.size === bytes.length
    return isSame ? bytes : undefined
  } finally {
    await handle.close()
  }
}

async function isBrokenLink(path: string): Promise<boolean> {
  const entry = await lstat(path).catch(() => undefined)
  return entry?.isSymbolicLink() ?? false
}
