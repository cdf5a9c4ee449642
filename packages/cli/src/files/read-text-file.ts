import { closeSync, fstatSync, lstatSync, openSync, readFileSync } from 'node:fs'
import { decodeText, type DecodeTextResult } from './decode-text.js'
import { describeError } from './describe-error.js'

/** A larger file is no manuscript. */
const LARGEST = 64 * 1024 * 1024

/** A file that changes while it is read is read again, at most so often. */
const TRIES = 3

/**
 * Reads a text file as it is at one moment. It waits for the disk, which takes less time than to be told of a small file.
 *
 * @param path - Its path.
 * @returns The text, or in a sentence why there is none. It never throws.
 */
export function readTextFile(path: string): DecodeTextResult {
  try {
    for (let tries = 0; tries < TRIES; tries++) {
      const read = readOnce(path)
      if (typeof read === 'string') return { message: read }
      if (read) return decodeText(read)
    }
    return { message: 'It is being written all the time. Check it when that has ended.' }
  } catch (error) {
    return { message: isBrokenLink(path) ? 'A symbolic link to nothing.' : describeError(error) }
  }
}

/** The bytes; nothing where they changed meanwhile; or why the file cannot be used. */
function readOnce(path: string): Uint8Array | string | undefined {
  const file = openSync(path, 'r')
  try {
    const before = fstatSync(file)
    if (before.isDirectory()) return 'It is a folder, where a file is expected.'
    if (before.size > LARGEST) return `It has more than ${LARGEST / 1024 / 1024} MB. Divide it.`
    const bytes = readFileSync(file)
    if (!before.isFile()) return bytes
    const after = fstatSync(file)
    const isSame = after.mtimeMs === before.mtimeMs && after.size === bytes.length
    return isSame ? bytes : undefined
  } finally {
    closeSync(file)
  }
}

function isBrokenLink(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false })?.isSymbolicLink() ?? false
}
